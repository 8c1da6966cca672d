import { useDispatch } from 'react-redux';
import { Navigate, Outlet, useLocation } from 'react-router';
import { UNREACHABLE } from '@/shared/api/problem';
import type { Me } from '@/shared/api/models';
import { signInPath } from '@/shared/session/next-page';
import { useSession } from '@/shared/session/use-session';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { useTranslation } from 'react-i18next';
import { restoreSession } from './follow-session';
import { ForbiddenPage } from './forbidden-page';

/** Pages for people who are signed in, and where `allowed` is given, only for those it allows. */
export function Require({ allowed }: { allowed?: (me: Me) => boolean }) {
  const { t } = useTranslation();
  const { status, me, error, refetch } = useSession();
  const { pathname, search } = useLocation();
  const dispatch = useDispatch();

  if (status === 'anonymous') return <Navigate to={signInPath(pathname + search)} replace />;
  if (status === 'unreachable') {
    return <ProblemState error={UNREACHABLE} onRetry={() => void restoreSession({ dispatch })} />;
  }
  if (me) return !allowed || allowed(me) ? <Outlet /> : <ForbiddenPage />;
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={t('common.loading')}>
      <RowsSkeleton />
    </Page>
  );
}
