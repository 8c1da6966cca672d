import { Button, Center, Loader } from '@mantine/core';
import { Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { createBrowserRouter, Link, type RouteObject } from 'react-router';
import type { PalcoEvent } from '@/shared/api/models';
import { EventListPage } from '@/features/events/event-list-page';
import { EventPage } from '@/features/events/event-page';
import { EventGallery } from '@/features/media/event-gallery';
import { ShareEvent } from '@/features/promotion/share-event';
import { RegisterPanel } from '@/features/tickets/register-panel';
import {
  mayInOrganization,
  mayOnPlatform,
  mayOrganize,
  mayReadActivity,
  useSession,
} from '@/shared/session/use-session';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';
import { Require } from './require';
import { Shell } from './shell/shell';

/** Here the features meet: an event's page is where a place is taken and from where its organizers go to work. */
function EventRoute() {
  return (
    <EventPage
      action={(event) => <RegisterPanel key={event.id} event={event} />}
      tools={(event) => (
        <>
          <ShareEvent event={event} />
          <ManageEvent event={event} />
        </>
      )}
      more={(event) => <EventGallery eventId={event.id} />}
    />
  );
}

/** While the code of the first page is on its way. */
function Starting() {
  return (
    <Center h="100vh" aria-busy>
      <Loader type="dots" />
    </Center>
  );
}

function ManageEvent({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const { me } = useSession();
  if (!mayInOrganization(me, event.organizationId, 'events:manage')) return null;
  return (
    <Button
      component={Link}
      to={`/organize/events/${event.id}`}
      variant="default"
      leftSection={<Settings2 size={16} aria-hidden />}
    >
      {t('organize.manage')}
    </Button>
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
      {
        path: 'organize',
        element: <Require allowed={mayOrganize} />,
        children: [
          {
            index: true,
            lazy: {
              Component: async () => (await import('@/features/organize/my-events-page')).MyEventsPage,
            },
          },
          {
            path: 'events/new',
            lazy: {
              Component: async () => (await import('@/features/organize/create-event-page')).CreateEventPage,
            },
          },
          {
            path: 'events/:eventId',
            lazy: {
              Component: async () => (await import('@/features/organize/event-workspace')).EventWorkspace,
            },
            children: [
              {
                index: true,
                lazy: {
                  Component: async () =>
                    (await import('@/features/organize/edit-event-panel')).EditEventPanel,
                },
              },
              {
                path: 'media',
                lazy: { Component: async () => (await import('@/features/media/media-panel')).MediaPanel },
              },
              {
                path: 'promotion',
                lazy: {
                  Component: async () =>
                    (await import('@/features/promotion/promotion-panel')).PromotionPanel,
                },
              },
              {
                path: 'participants',
                lazy: {
                  Component: async () =>
                    (await import('@/features/participants/participants-panel')).ParticipantsPanel,
                },
              },
              {
                path: 'mails',
                lazy: {
                  Component: async () => (await import('@/features/participants/mails-panel')).MailsPanel,
                },
              },
              {
                path: 'reports',
                lazy: {
                  Component: async () => (await import('@/features/reports/reports-panel')).ReportsPanel,
                },
              },
            ],
          },
        ],
      },
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
