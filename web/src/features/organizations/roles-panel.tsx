import { useTranslation } from 'react-i18next';
import {
  useChangeOrganizationRoleMutation,
  useCreateOrganizationRoleMutation,
  useDeleteOrganizationRoleMutation,
  useOrganizationRolesQuery,
} from '@/shared/api/organizations-api';
import { RoleList } from '@/shared/roles/role-list';
import { useSession } from '@/shared/session/use-session';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { useShownOrganization } from './organization-workspace';

export function RolesPanel() {
  const { t } = useTranslation();
  const { id: organizationId } = useShownOrganization();
  const { me } = useSession();
  const { currentData: roles, error, refetch } = useOrganizationRolesQuery(organizationId);
  const [create] = useCreateOrganizationRoleMutation();
  const [change] = useChangeOrganizationRoleMutation();
  const [remove] = useDeleteOrganizationRoleMutation();

  if (!roles) {
    return error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={3} />;
  }
  return (
    <RoleList
      roles={roles}
      scope="ORGANIZATION"
      held={me?.organizations.find(({ id }) => id === organizationId)?.permissions ?? []}
      lead={t('roles.organizationLead')}
      onCreate={(draft) => create({ organizationId, draft }).unwrap()}
      onChange={(role, draft) => change({ organizationId, role, change: draft }).unwrap()}
      onDelete={(role) => remove({ organizationId, role }).unwrap()}
    />
  );
}
