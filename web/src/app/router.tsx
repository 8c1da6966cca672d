import { Center, Loader } from '@mantine/core';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { EventListPage } from '@/features/events/event-list-page';
import { mayOnPlatform, mayReadActivity } from '@/shared/session/use-session';
import { CrashPage } from './crash-page';
import { EventRoute } from './event-route';
import { NotFoundPage } from './not-found-page';
import { organizeRoutes } from './organize-routes';
import { placeRoutes } from './place-routes';
import { Require } from './require';
import { Shell } from './shell/shell';

/** While the code of the first page is on its way. */
function Starting() {
  return (
    <Center h="100vh" aria-busy>
      <Loader type="dots" />
    </Center>
  );
}

/**
 * What everybody needs first is in the first bundle; the rest is fetched when it is gone to. A function, because a router
 * takes the `lazy` parts out of the routes that it has loaded.
 */
export const routes = (): RouteObject[] => [
  {
    element: <Shell />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Starting />,
    children: [
      { index: true, element: <EventListPage /> },
      { path: 'events/:eventId', element: <EventRoute /> },
      ...placeRoutes(),
      {
        path: 'calendar',
        lazy: { Component: async () => (await import('@/features/calendar/calendar-page')).CalendarPage },
      },
      {
        path: 'sign-in',
        lazy: { Component: async () => (await import('@/features/account/sign-in-page')).SignInPage },
      },
      {
        path: 'sign-up',
        lazy: { Component: async () => (await import('@/features/account/sign-up-page')).SignUpPage },
      },
      {
        path: 'invitations',
        lazy: {
          Component: async () => (await import('@/features/organizations/invitation-page')).InvitationPage,
        },
      },
      {
        path: 'forgot-password',
        lazy: {
          Component: async () => (await import('@/features/account/forgot-password-page')).ForgotPasswordPage,
        },
      },
      {
        path: 'reset-password',
        lazy: {
          Component: async () => (await import('@/features/account/reset-password-page')).ResetPasswordPage,
        },
      },
      {
        path: 'verify-email',
        lazy: {
          Component: async () => (await import('@/features/account/verify-email-page')).VerifyEmailPage,
        },
      },
      {
        element: <Require />,
        children: [
          {
            path: 'organizations',
            lazy: {
              Component: async () =>
                (await import('@/features/organizations/organizations-page')).OrganizationsPage,
            },
          },
          {
            path: 'organizations/:organizationId',
            lazy: {
              Component: async () =>
                (await import('@/features/organizations/organization-workspace')).OrganizationWorkspace,
            },
            children: [
              {
                index: true,
                lazy: {
                  Component: async () =>
                    (await import('@/features/organizations/settings-panel')).SettingsPanel,
                },
              },
              {
                path: 'members',
                lazy: {
                  Component: async () =>
                    (await import('@/features/organizations/members-panel')).MembersPanel,
                },
              },
              {
                path: 'invitations',
                lazy: {
                  Component: async () =>
                    (await import('@/features/organizations/invitations-panel')).InvitationsPanel,
                },
              },
              {
                path: 'roles',
                lazy: {
                  Component: async () => (await import('@/features/organizations/roles-panel')).RolesPanel,
                },
              },
              {
                path: 'api-clients',
                lazy: { Component: async () => (await import('./api-clients-route')).ApiClientsRoute },
              },
            ],
          },
          {
            path: 'agenda',
            lazy: { Component: async () => (await import('@/features/agenda/my-agenda-page')).MyAgendaPage },
          },
          {
            path: 'tickets',
            lazy: { Component: async () => (await import('@/features/tickets/tickets-page')).TicketsPage },
          },
          {
            path: 'tickets/:registrationId',
            lazy: { Component: async () => (await import('@/features/tickets/ticket-page')).TicketPage },
          },
          {
            path: 'account/security',
            lazy: {
              Component: async () => (await import('@/features/security/security-page')).SecurityPage,
            },
          },
          {
            path: 'profile',
            lazy: { Component: async () => (await import('@/features/account/profile-page')).ProfilePage },
          },
          {
            path: 'account/privacy',
            lazy: { Component: async () => (await import('@/features/privacy/privacy-page')).PrivacyPage },
          },
        ],
      },
      organizeRoutes(),
      {
        path: 'admin',
        element: <Require allowed={(me) => mayOnPlatform(me, 'users:read')} />,
        children: [
          {
            path: 'users',
            lazy: { Component: async () => (await import('@/features/admin/users-page')).UsersPage },
          },
          {
            path: 'roles',
            lazy: { Component: async () => (await import('@/features/admin/roles-page')).RolesPage },
          },
        ],
      },
      {
        path: 'activity',
        element: <Require allowed={mayReadActivity} />,
        children: [
          {
            index: true,
            lazy: { Component: async () => (await import('@/features/activity/activity-page')).ActivityPage },
          },
        ],
      },
      {
        path: 'admin/privacy-requests',
        element: <Require allowed={(me) => mayOnPlatform(me, 'users:manage')} />,
        children: [
          {
            index: true,
            lazy: {
              Component: async () =>
                (await import('@/features/privacy/privacy-requests-page')).PrivacyRequestsPage,
            },
          },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes());
}
