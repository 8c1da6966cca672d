import { useSelector } from 'react-redux';
import { useMeQuery } from '@/shared/api/identity-api';
import type { Me } from '@/shared/api/models';
import { viewerZone } from '@/shared/time/zones';
import { selectSessionStatus } from './session-slice';

export function useSession() {
  const status = useSelector(selectSessionStatus);
  const { currentData: me, error, refetch } = useMeQuery(undefined, { skip: status !== 'signed-in' });
  return { status, me: status === 'signed-in' ? me : undefined, error, refetch };
}

export function mayOrganize(me: Me | undefined): boolean {
  return organizationsWith(me, 'events:manage').length > 0;
}

export function organizationsWith(me: Me | undefined, permission: string) {
  return me?.organizations.filter((organization) => organization.permissions.includes(permission)) ?? [];
}

export function mayInOrganization(me: Me | undefined, organizationId: string, permission: string): boolean {
  return organizationsWith(me, permission).some(({ id }) => id === organizationId);
}

export function mayInAnyOrganization(me: Me | undefined, permission: string): boolean {
  return organizationsWith(me, permission).length > 0;
}

export function mayOnPlatform(me: Me | undefined, permission: string): boolean {
  return me?.platformPermissions.includes(permission) ?? false;
}

/** All of it, or that of an organization whose members they manage. */
export function mayReadActivity(me: Me | undefined): boolean {
  return mayOnPlatform(me, 'audit:read') || organizationsWith(me, 'members:manage').length > 0;
}

/** Where the person says they are; without a word of theirs, where the device is. */
export function useViewerZone(): string {
  return useSession().me?.timeZone ?? viewerZone();
}
