import type { RouteObject } from 'react-router';
import { Require } from './require';
import { mayInAnyOrganization } from '@/shared/session/use-session';

/** Where events take place and what they need: for those who work with events. */
const workshop = (): RouteObject => ({
  element: (
    <Require
      allowed={(me) =>
        mayInAnyOrganization(me, 'events:manage') ||
        mayInAnyOrganization(me, 'resources:manage') ||
        mayInAnyOrganization(me, 'events:read')
      }
    />
  ),
  children: [
    {
      path: 'organize/resources',
      lazy: {
        Component: async () => (await import('@/features/resources/resources-page')).ResourcesPage,
      },
    },
    {
      path: 'organize/venues',
      lazy: { Component: async () => (await import('@/features/venues/venues-page')).VenuesPage },
    },
    {
      path: 'organize/venues/new',
      lazy: { Component: async () => (await import('@/features/venues/create-venue-page')).CreateVenuePage },
    },
    {
      path: 'organize/venues/:venueId/seat-maps/:seatMapId',
      lazy: {
        Component: async () => (await import('@/features/seating/seat-map-editor-page')).SeatMapEditorPage,
      },
    },
    {
      path: 'organize/venues/:venueId',
      lazy: { Component: async () => (await import('@/features/venues/venue-workspace')).VenueWorkspace },
      children: [
        {
          index: true,
          lazy: {
            Component: async () => (await import('@/features/venues/venue-details-panel')).VenueDetailsPanel,
          },
        },
        {
          path: 'rooms',
          lazy: { Component: async () => (await import('@/features/venues/rooms-panel')).RoomsPanel },
        },
        {
          path: 'seat-maps',
          lazy: { Component: async () => (await import('./venue-seat-maps-route')).VenueSeatMapsRoute },
        },
      ],
    },
  ],
});

/** The map is for everybody. Functions, as in the router: it takes the `lazy` parts out. */
export const placeRoutes = (): RouteObject[] => [
  {
    path: 'map',
    lazy: { Component: async () => (await import('@/features/venues/nearby-page')).NearbyPage },
  },
  workshop(),
];

/** What an event's workspace has of them. */
export const placePartsOfEvent = (): RouteObject[] => [
  {
    path: 'resources',
    lazy: { Component: async () => (await import('@/features/resources/bookings-panel')).BookingsPanel },
  },
  {
    path: 'seats',
    lazy: { Component: async () => (await import('@/features/seating/event-seats-panel')).EventSeatsPanel },
  },
];
