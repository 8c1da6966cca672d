import { api, byCursor, etagOf, type Page } from './api';
import type {
  Booking,
  BookingDraft,
  BookingTerms,
  Catering,
  Resource,
  ResourceDraft,
  ResourceKind,
  ResourceUse,
} from './models';

interface Days {
  from: string;
  to: string;
}

export const resourcesApi = api.injectEndpoints({
  endpoints: (build) => ({
    resources: build.infiniteQuery<Page<Resource>, { q?: string; kind?: ResourceKind | null }, string | null>(
      {
        query: ({ queryArg, pageParam }) => ({
          url: '/resources',
          params: { ...queryArg, cursor: pageParam },
        }),
        infiniteQueryOptions: byCursor,
        providesTags: ['Resource'],
      },
    ),
    /** What an organization has to choose from. */
    resourceChoices: build.query<Resource[], string>({
      query: (organizationId) => ({ url: '/resources', params: { organizationId, limit: 200 } }),
      transformResponse: (page: Page<Resource>) => page.items,
      providesTags: ['Resource'],
    }),
    createResource: build.mutation<Resource, { draft: ResourceDraft; idempotencyKey: string }>({
      query: ({ draft, idempotencyKey }) => ({
        url: '/resources',
        method: 'POST',
        body: draft,
        idempotencyKey,
      }),
      invalidatesTags: ['Resource'],
    }),
    changeResource: build.mutation<Resource, { resource: Resource; draft: ResourceDraft }>({
      query: ({ resource, draft }) => ({
        url: `/resources/${resource.id}`,
        method: 'PUT',
        body: draft,
        ifMatch: etagOf(resource.version),
      }),
      invalidatesTags: (_resource, error) => (error && error.status !== 412 ? [] : ['Resource']),
    }),
    removeResource: build.mutation<void, Resource>({
      query: ({ id, version }) => ({ url: `/resources/${id}`, method: 'DELETE', ifMatch: etagOf(version) }),
      invalidatesTags: (_nothing, error) => (error ? [] : ['Resource']),
    }),
    resourceUse: build.query<ResourceUse[], Days>({
      query: (days) => ({ url: '/resources/utilisation', params: { ...days } }),
      transformResponse: (page: Page<ResourceUse>) => page.items,
      providesTags: ['Booking', 'Resource'],
    }),
    bookingsOfResource: build.query<Booking[], Days & { id: string }>({
      query: ({ id, from, to }) => ({ url: `/resources/${id}/bookings`, params: { from, to } }),
      transformResponse: (page: Page<Booking>) => page.items,
      providesTags: ['Booking'],
    }),
    bookingsOfEvent: build.query<Booking[], string>({
      query: (eventId) => ({ url: '/bookings', params: { eventId } }),
      transformResponse: (page: Page<Booking>) => page.items,
      providesTags: ['Booking', 'Event'],
    }),
    book: build.mutation<Booking, { draft: BookingDraft; idempotencyKey: string }>({
      query: ({ draft, idempotencyKey }) => ({
        url: '/bookings',
        method: 'POST',
        body: draft,
        idempotencyKey,
      }),
      invalidatesTags: (_booking, error) => (error ? [] : ['Booking']),
    }),
    changeBooking: build.mutation<Booking, { booking: Booking; terms: BookingTerms }>({
      query: ({ booking, terms }) => ({
        url: `/bookings/${booking.id}`,
        method: 'PUT',
        body: terms,
        ifMatch: etagOf(booking.version),
      }),
      invalidatesTags: (_booking, error) => (error && error.status !== 412 ? [] : ['Booking']),
    }),
    releaseBooking: build.mutation<void, string>({
      query: (id) => ({ url: `/bookings/${id}`, method: 'DELETE' }),
      invalidatesTags: ['Booking'],
    }),
    catering: build.query<Catering, string>({
      query: (eventId) => ({ url: `/events/${eventId}/catering` }),
      providesTags: ['Booking'],
    }),
  }),
});

export const {
  useResourcesInfiniteQuery,
  useResourceChoicesQuery,
  useCreateResourceMutation,
  useChangeResourceMutation,
  useRemoveResourceMutation,
  useResourceUseQuery,
  useBookingsOfResourceQuery,
  useBookingsOfEventQuery,
  useBookMutation,
  useChangeBookingMutation,
  useReleaseBookingMutation,
  useCateringQuery,
} = resourcesApi;
