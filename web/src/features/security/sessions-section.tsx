import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import {
  useEndOtherSessionsMutation,
  useEndSessionMutation,
  useSessionsQuery,
} from '@/shared/api/security-api';
import { useDateFormats } from '@/shared/time/format';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { Section } from '@/shared/ui/section';

export function SessionsSection() {
  const { t } = useTranslation();
  const { data: sessions, error, refetch } = useSessionsQuery();
  const [endOthers, { isLoading }] = useEndOtherSessionsMutation();
  const toast = useProblemToast();
  const succeeded = useSuccessToast();

  const end = async () => {
    try {
      await endOthers().unwrap();
      succeeded(t('security.othersEnded'));
    } catch (problem) {
      toast(asProblem(problem));
    }
  };

  return (
    <Section
      title={t('security.sessions')}
      text={t('security.sessionsText')}
      actions={
        sessions &&
        sessions.length > 1 && (
          <Button variant="default" loading={isLoading} onClick={() => void end()}>
            {t('security.endOthers')}
          </Button>
        )
      }
    >
      {sessions && (
        <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </Stack>
      )}
      {!sessions &&
        (error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={2} />)}
    </Section>
  );
}

function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation();
  const dates = useDateFormats();
  const toast = useProblemToast();
  const [end, { isLoading }] = useEndSessionMutation();
  const device = session.device || t('security.unknownDevice');

  const confirmed = async () => {
    try {
      await end(session.id).unwrap();
    } catch (problem) {
      toast(asProblem(problem));
    }
  };

  return (
    <Group component="li" justify="space-between" gap="sm">
      <div>
        <Group gap="xs">
          <Text fw={500}>{device}</Text>
          {session.current && <Badge variant="light">{t('security.thisDevice')}</Badge>}
          {!session.current && !session.known && (
            <Badge variant="light" color="yellow">
              {t('security.newDevice')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {session.address} · {t('security.lastUsed', { at: dates.moment(session.lastUsedAt) })}
        </Text>
      </div>
      {!session.current && (
        <Button
          size="compact-sm"
          variant="default"
          loading={isLoading}
          aria-label={t('security.endNamed', { name: device })}
          onClick={() => void confirmed()}
        >
          {t('account.signOut')}
        </Button>
      )}
    </Group>
  );
}
