import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/shared/api/problem';

/** Problems that we can put better than the server, because we know what the person was looking at. */
const known = {
  unreachable: 'problem.unreachable',
  unexpected: 'problem.unexpected',
  'http-502': 'problem.unavailable',
  'http-503': 'problem.unavailable',
  'http-504': 'problem.unavailable',
  'dependency-unavailable': 'problem.unavailable',
  'internal-error': 'problem.internal',
  'rate-limited': 'problem.rateLimited',
  'event-full': 'problem.eventFull',
  'already-registered': 'problem.alreadyRegistered',
  'event-not-open': 'problem.eventNotOpen',
  'request-in-progress': 'problem.inProgress',
  'email-taken': 'problem.emailTaken',
  forbidden: 'problem.forbidden',
  'not-found': 'problem.notFound',
  unauthorized: 'problem.unauthorized',
} as const;

/** A problem in one sentence. The server's own words are already in the person's language. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation();
  return useCallback(
    (problem) => {
      const key = known[problem.type as keyof typeof known];
      return key ? t(key) : (problem.detail ?? (problem.title || t('problem.unexpected')));
    },
    [t],
  );
}
