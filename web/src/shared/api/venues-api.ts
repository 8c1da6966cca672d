import { api, byCursor, etagOf, type Page } from './api';
import type { MapSettings, Place, Room, RoomDraft, Venue, VenueDraft } from './models';

const roomsOf = (venueId: string) => `/venues/${venueId}/rooms`;

export const venuesApi = api.injectEndpoints({
  endpoints: (build) => ({
    venues: build.infiniteQuery<Page<Venue>, { q?: string; organizationId?: string }, string | null>({
      query: ({ queryArg, pageParam }) => ({ url: '/venues', params: { ...queryArg, cursor: pageParam } }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Venue'],
    }),
    /** The venues of an organization to choose from. */
    venueChoices: build.query<Venue[], string>({
      query: (organizationId) => ({ url: '/venues', params: { organizationId, limit: 200 } }),
      transformResponse: (page: Page<Venue>) => page.items,
      providesTags: ['Venue'],
    }),
    venue: build.query<Venue, string>({
      query: (id) => ({ url: `/venues/${id}` }),
      providesTags: ['Venue'],
    }),
    createVenue: build.mutation<Venue, { draft: VenueDraft; idempotencyKey: string }>({
      query: ({ draft, idempotencyKey }) => ({ url: '/venues', method: 'POST', body: draft, idempotencyKey }),
      invalidatesTags: ['Venue'],
    }),
    changeVenue: build.mutation<Venue, { venue: Venue; draft: VenueDraft }>({
      query: ({ venue, draft }) => ({
        url: `/venues/${venue.id}`,
        method: 'PUT',
        body: draft,
        ifMatch: etagOf(venue.version),
      }),
      invalidatesTags: (_venue, error) => (error && error.status !== 412 ? [] : ['Venue']),
    }),
    removeVenue: build.mutation<void, Venue>({
      query: ({ id, version }) => ({ url: `/venues/${id}`, method: 'DELETE', ifMatch: etagOf(version) }),
      invalidatesTags: (_nothing, error) => (error ? [] : ['Venue']),
    }),
    rooms: build.query<Room[], string>({
      query: (venueId) => ({ url: roomsOf(venueId) }),
      transformResponse: (page: Page<Room>) => page.items,
      providesTags: ['Room'],
    }),
    createRoom: build.mutation<Room, { venueId: string; draft: RoomDraft }>({
      query: ({ venueId, draft }) => ({ url: roomsOf(venueId), method: 'POST', body: draft }),
      invalidatesTags: (_room, error) => (error ? [] : ['Room', 'Venue']),
    }),
    changeRoom: build.mutation<Room, { room: Room; draft: RoomDraft }>({
      query: ({ room, draft }) => ({
        url: `${roomsOf(room.venueId)}/${room.id}`,
        method: 'PUT',
        body: draft,
        ifMatch: etagOf(room.version),
      }),
      invalidatesTags: (_room, error) => (error && error.status !== 412 ? [] : ['Room']),
    }),
    removeRoom: build.mutation<void, Room>({
      query: ({ id, venueId, version }) => ({
        url: `${roomsOf(venueId)}/${id}`,
        method: 'DELETE',
        ifMatch: etagOf(version),
      }),
      invalidatesTags: (_nothing, error) => (error ? [] : ['Room', 'Venue', 'Resource']),
    }),
    places: build.query<Place[], string>({
      query: (q) => ({ url: '/places', params: { q, limit: 8 } }),
      transformResponse: (page: Page<Place>) => page.items,
    }),
    mapSettings: build.query<MapSettings, void>({
      query: () => ({ url: '/places/map' }),
      keepUnusedDataFor: 3_600,
    }),
  }),
});

export const {
  useVenuesInfiniteQuery,
  useVenueChoicesQuery,
  useVenueQuery,
  useCreateVenueMutation,
  useChangeVenueMutation,
  useRemoveVenueMutation,
  useRoomsQuery,
  useCreateRoomMutation,
  useChangeRoomMutation,
  useRemoveRoomMutation,
  usePlacesQuery,
  useMapSettingsQuery,
} = venuesApi;
