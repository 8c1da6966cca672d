import { api, byCursor, etagOf, type Page } from './api';
import type { EventDraft, EventFacets, PalcoEvent, Versioned } from './models';

export interface EventFilter {
  q?: string;
  from?: string;
  to?: string;
  status?: string | null;
  mine?: boolean;
  category?: string;
  city?: string;
  price?: 'FREE' | 'PAID';
  /** Only those around a point, `latitude,longitude`. */
  near?: string;
  /** How far around it, in kilometres. */
  radius?: number;
  sort?: string;
  limit?: number;
}

interface VersionedChange {
  id: string;
  etag: string;
}

const withEtag = (event: PalcoEvent, meta: { etag?: string } | undefined): Versioned<PalcoEvent> => ({
  ...event,
  etag: meta?.etag ?? etagOf(event.version),
});

export const eventsApi = api.injectEndpoints({
  endpoints: (build) => ({
    events: build.infiniteQuery<Page<PalcoEvent>, EventFilter, string | null>({
      query: ({ queryArg, pageParam }) => ({ url: '/events', params: { ...queryArg, cursor: pageParam } }),
      infiniteQueryOptions: byCursor,
      providesTags: [{ type: 'Event', id: 'LIST' }],
    }),
    eventFacets: build.query<EventFacets, EventFilter>({
      query: (filter) => ({ url: '/events/facets', params: { ...filter } }),
      providesTags: [{ type: 'Event', id: 'LIST' }],
    }),
    event: build.query<Versioned<PalcoEvent>, string>({
      query: (id) => ({ url: `/events/${id}` }),
      transformResponse: withEtag,
      providesTags: (_event, _error, id) => [{ type: 'Event', id }],
    }),
    createEvent: build.mutation<PalcoEvent, { draft: EventDraft; idempotencyKey: string }>({
      query: ({ draft, idempotencyKey }) => ({ url: '/events', method: 'POST', body: draft, idempotencyKey }),
      invalidatesTags: ['Event'],
    }),
    changeEvent: build.mutation<Versioned<PalcoEvent>, VersionedChange & { draft: EventDraft }>({
      query: ({ id, etag, draft }) => ({ url: `/events/${id}`, method: 'PUT', body: draft, ifMatch: etag }),
      transformResponse: withEtag,
      invalidatesTags: (_event, error) => (error ? [] : ['Event']),
    }),
    publishEvent: build.mutation<PalcoEvent, string>({
      query: (id) => ({ url: `/events/${id}/publish`, method: 'POST', body: {} }),
      invalidatesTags: ['Event'],
    }),
    cancelEvent: build.mutation<PalcoEvent, { id: string; reason?: string; idempotencyKey: string }>({
      query: ({ id, reason, idempotencyKey }) => ({
        url: `/events/${id}/cancel`,
        method: 'POST',
        body: { reason },
        idempotencyKey,
      }),
      invalidatesTags: ['Event', 'Registration'],
    }),
    deleteEvent: build.mutation<null, VersionedChange>({
      query: ({ id, etag }) => ({ url: `/events/${id}`, method: 'DELETE', ifMatch: etag }),
      // Not the event itself, which its page would then ask for again.
      invalidatesTags: (_answer, error) => (error ? [] : [{ type: 'Event', id: 'LIST' }]),
    }),
  }),
});

export const {
  useEventsInfiniteQuery,
  useEventFacetsQuery,
  useEventQuery,
  useLazyEventQuery,
  useCreateEventMutation,
  useChangeEventMutation,
  usePublishEventMutation,
  useCancelEventMutation,
  useDeleteEventMutation,
} = eventsApi;
