import { api, etagOf, type Page } from './api';
import type { SeatMap, SeatMapDraft, SeatMapSummary } from './models';

export const seatMapsApi = api.injectEndpoints({
  endpoints: (build) => ({
    seatMapsOfVenue: build.query<SeatMapSummary[], string>({
      query: (venueId) => ({ url: `/venues/${venueId}/seat-maps` }),
      transformResponse: (page: Page<SeatMapSummary>) => page.items,
      providesTags: ['SeatMap'],
    }),
    seatMap: build.query<SeatMap, string>({
      query: (id) => ({ url: `/seat-maps/${id}` }),
      providesTags: ['SeatMap'],
    }),
    createSeatMap: build.mutation<SeatMap, { venueId: string; draft: SeatMapDraft; idempotencyKey: string }>({
      query: ({ venueId, draft, idempotencyKey }) => ({
        url: `/venues/${venueId}/seat-maps`,
        method: 'POST',
        body: draft,
        idempotencyKey,
      }),
      invalidatesTags: (_map, error) => (error ? [] : ['SeatMap']),
    }),
    changeSeatMap: build.mutation<SeatMap, { seatMap: SeatMap; draft: SeatMapDraft }>({
      query: ({ seatMap, draft }) => ({
        url: `/seat-maps/${seatMap.id}`,
        method: 'PUT',
        body: draft,
        ifMatch: etagOf(seatMap.version),
      }),
      invalidatesTags: (_map, error) => (error ? [] : ['SeatMap']),
    }),
    removeSeatMap: build.mutation<void, SeatMapSummary>({
      query: ({ id, version }) => ({ url: `/seat-maps/${id}`, method: 'DELETE', ifMatch: etagOf(version) }),
      invalidatesTags: (_nothing, error) => (error ? [] : ['SeatMap']),
    }),
    seatMapOfEvent: build.query<SeatMap, string>({
      query: (eventId) => ({ url: `/events/${eventId}/seat-map` }),
      providesTags: ['SeatMap'],
    }),
    chooseSeatMap: build.mutation<SeatMap, { eventId: string; seatMapId: string }>({
      query: ({ eventId, seatMapId }) => ({
        url: `/events/${eventId}/seat-map`,
        method: 'PUT',
        body: { seatMapId },
      }),
      invalidatesTags: (_map, error) => (error ? [] : ['SeatMap', 'Event']),
    }),
    leaveSeatMap: build.mutation<void, string>({
      query: (eventId) => ({ url: `/events/${eventId}/seat-map`, method: 'DELETE' }),
      invalidatesTags: (_nothing, error) => (error ? [] : ['SeatMap', 'Event']),
    }),
  }),
});

export const {
  useSeatMapsOfVenueQuery,
  useSeatMapQuery,
  useCreateSeatMapMutation,
  useChangeSeatMapMutation,
  useRemoveSeatMapMutation,
  useSeatMapOfEventQuery,
  useChooseSeatMapMutation,
  useLeaveSeatMapMutation,
} = seatMapsApi;
