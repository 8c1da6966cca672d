import type { Me } from '@/shared/api/models';
import { mayOnPlatform, mayOrganize, mayReadActivity } from '@/shared/session/use-session';

/** Where the header leads, for this person. */
export function destinations(me: Me | undefined) {
  return [
    { to: '/', label: 'shell.events' as const, shown: true },
    { to: '/calendar', label: 'shell.calendar' as const, shown: true },
    { to: '/map', label: 'nearby.link' as const, shown: true },
    { to: '/tickets', label: 'shell.tickets' as const, shown: me !== undefined },
    { to: '/organize', label: 'shell.organize' as const, shown: mayOrganize(me) },
    { to: '/admin/users', label: 'shell.users' as const, shown: mayOnPlatform(me, 'users:read') },
    { to: '/activity', label: 'shell.activity' as const, shown: mayReadActivity(me) },
  ].filter(({ shown }) => shown);
}
