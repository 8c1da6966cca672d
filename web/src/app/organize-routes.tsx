import type { RouteObject } from 'react-router';
import { mayOrganize } from '@/shared/session/use-session';
import { placePartsOfEvent } from './place-routes';
import { Require } from './require';

/** Where those work who run events. A function, as in the router: it takes the `lazy` parts out. */
export const organizeRoutes = (): RouteObject => ({
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
      path: 'templates',
      lazy: {
        Component: async () => (await import('@/features/templates/templates-page')).TemplatesPage,
      },
    },
    {
      path: 'events/new',
      lazy: {
        Component: async () => (await import('./series-routes')).CreateEventRoute,
      },
    },
    {
      path: 'series/:seriesId',
      lazy: { Component: async () => (await import('@/features/series/series-page')).SeriesPage },
    },
    {
      path: 'events/:eventId',
      lazy: {
        Component: async () => (await import('./event-workspace-route')).EventWorkspaceRoute,
      },
      children: [
        {
          index: true,
          lazy: {
            Component: async () => (await import('./series-routes')).EditEventRoute,
          },
        },
        ...placePartsOfEvent(),
        {
          path: 'agenda',
          lazy: {
            Component: async () => (await import('@/features/agenda/agenda-panel')).AgendaPanel,
          },
        },
        {
          path: 'media',
          lazy: { Component: async () => (await import('@/features/media/media-panel')).MediaPanel },
        },
        {
          path: 'promotion',
          lazy: {
            Component: async () => (await import('@/features/promotion/promotion-panel')).PromotionPanel,
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
});
