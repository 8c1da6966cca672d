import { useTranslation } from 'react-i18next';
import {
  useChangeRoleMutation,
  useCreateRoleMutation,
  useDeleteRoleMutation,
  useRolesQuery,
} from '@/shared/api/identity-api';
import { RoleList } from '@/shared/roles/role-list';
import { useSession } from '@/shared/session/use-session';
import { BackLink } from '@/shared/ui/back-link';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';

/** The roles of the platform. */
export function RolesPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const { currentData: roles, error, refetch } = useRolesQuery();
  const [create] = useCreateRoleMutation();
  const [change] = useChangeRoleMutation();
  const [remove] = useDeleteRoleMutation();

  return (
    <Page title={t('roles.title')} above={<BackLink to="/admin/users">{t('users.title')}</BackLink>}>
      {error && !roles && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!roles && !error && <RowsSkeleton rows={3} />}
      {roles && (
        <RoleList
          roles={roles.filter(({ scope }) => scope === 'PLATFORM')}
          scope="PLATFORM"
          held={me?.platformPermissions ?? []}
          lead={t('roles.platformLead')}
          onCreate={(draft) => create(draft).unwrap()}
          onChange={(role, draft) => change({ role, change: draft }).unwrap()}
          onDelete={(role) => remove(role).unwrap()}
        />
      )}
    </Page>
  );
}
