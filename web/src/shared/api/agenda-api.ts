import { api, byCursor, etagOf, type Page } from './api';
import { queryString } from './base-query';
import type {
  AgendaSession,
  AgendaSessionDraft,
  AgendaWarning,
  Material,
  MaterialLink,
  PickedSession,
  Speaker,
  SpeakerDraft,
  Track,
  TrackDraft,
} from './models';
import { sendFile } from './send-file';

interface OfEvent {
  eventId: string;
}

interface OfSession {
  sessionId: string;
}

/** An agenda is shown as a whole: at most 500 sessions, three pages. */
const MOST_PAGES = 3;

export const agendaApi = api.injectEndpoints({
  endpoints: (build) => ({
    agenda: build.query<AgendaSession[], string>({
      queryFn: async (eventId, _api, _options, request) => {
        const sessions: AgendaSession[] = [];
        let cursor: string | null = null;
        for (let page = 0; page < MOST_PAGES; page++) {
          const answer = await request({
            url: `/events/${eventId}/sessions`,
            params: { limit: 200, cursor },
          });
          if (answer.error) return { error: answer.error };
          const { items, nextCursor } = answer.data as Page<AgendaSession>;
          sessions.push(...items);
          if (!nextCursor) break;
          cursor = nextCursor;
        }
        return { data: sessions };
      },
      providesTags: ['Agenda'],
    }),
    agendaWarnings: build.query<AgendaWarning[], string>({
      query: (eventId) => ({ url: `/events/${eventId}/agenda/warnings` }),
      transformResponse: (page: Page<AgendaWarning>) => page.items,
      providesTags: ['Agenda'],
    }),
    addSession: build.mutation<
      AgendaSession,
      OfEvent & { draft: AgendaSessionDraft; idempotencyKey: string }
    >({
      query: ({ eventId, draft, idempotencyKey }) => ({
        url: `/events/${eventId}/sessions`,
        method: 'POST',
        body: draft,
        idempotencyKey,
      }),
      invalidatesTags: (_session, error) => (error ? [] : ['Agenda']),
    }),
    changeSession: build.mutation<AgendaSession, { session: AgendaSession; draft: AgendaSessionDraft }>({
      query: ({ session, draft }) => ({
        url: `/sessions/${session.id}`,
        method: 'PUT',
        body: draft,
        ifMatch: etagOf(session.version),
      }),
      invalidatesTags: (_session, error) => (error ? [] : ['Agenda']),
    }),
    removeSession: build.mutation<void, AgendaSession>({
      query: (session) => ({
        url: `/sessions/${session.id}`,
        method: 'DELETE',
        ifMatch: etagOf(session.version),
      }),
      invalidatesTags: (_nothing, error) => (error ? [] : ['Agenda']),
    }),
    tracks: build.query<Track[], string>({
      query: (eventId) => ({ url: `/events/${eventId}/tracks` }),
      transformResponse: (page: Page<Track>) => page.items,
      providesTags: ['Agenda'],
    }),
    addTrack: build.mutation<Track, OfEvent & { draft: TrackDraft }>({
      query: ({ eventId, draft }) => ({ url: `/events/${eventId}/tracks`, method: 'POST', body: draft }),
      invalidatesTags: (_track, error) => (error ? [] : ['Agenda']),
    }),
    changeTrack: build.mutation<Track, OfEvent & { id: string; draft: TrackDraft }>({
      query: ({ eventId, id, draft }) => ({
        url: `/events/${eventId}/tracks/${id}`,
        method: 'PUT',
        body: draft,
      }),
      invalidatesTags: (_track, error) => (error ? [] : ['Agenda']),
    }),
    removeTrack: build.mutation<void, OfEvent & { id: string }>({
      query: ({ eventId, id }) => ({ url: `/events/${eventId}/tracks/${id}`, method: 'DELETE' }),
      invalidatesTags: ['Agenda'],
    }),
    speakers: build.query<Speaker[], { organizationId: string; q: string }>({
      query: (params) => ({ url: '/speakers', params: { ...params, limit: 50 } }),
      transformResponse: (page: Page<Speaker>) => page.items,
      providesTags: ['Speaker'],
    }),
    speaker: build.query<Speaker, string>({
      query: (id) => ({ url: `/speakers/${id}` }),
      providesTags: ['Speaker'],
    }),
    addSpeaker: build.mutation<Speaker, SpeakerDraft>({
      query: (body) => ({ url: '/speakers', method: 'POST', body }),
      invalidatesTags: (_speaker, error) => (error ? [] : ['Speaker']),
    }),
    changeSpeaker: build.mutation<Speaker, { speaker: Speaker; draft: SpeakerDraft }>({
      query: ({ speaker, draft }) => ({
        url: `/speakers/${speaker.id}`,
        method: 'PUT',
        body: draft,
        ifMatch: etagOf(speaker.version),
      }),
      invalidatesTags: (_speaker, error) => (error ? [] : ['Speaker', 'Agenda']),
    }),
    setSpeakerPhoto: build.mutation<Speaker, { id: string; file: Blob }>({
      queryFn: ({ id, file }) => sendFile<Speaker>(`/speakers/${id}/photo`, 'PUT', file),
      invalidatesTags: (_speaker, error) => (error ? [] : ['Speaker', 'Agenda']),
    }),
    removeSpeakerPhoto: build.mutation<Speaker, string>({
      query: (id) => ({ url: `/speakers/${id}/photo`, method: 'DELETE' }),
      invalidatesTags: ['Speaker', 'Agenda'],
    }),
    materials: build.query<Material[], string>({
      query: (sessionId) => ({ url: `/sessions/${sessionId}/materials` }),
      transformResponse: (page: Page<Material>) => page.items,
      providesTags: ['Agenda'],
    }),
    addMaterialLink: build.mutation<Material, OfSession & { link: MaterialLink }>({
      query: ({ sessionId, link }) => ({
        url: `/sessions/${sessionId}/materials`,
        method: 'POST',
        body: link,
      }),
      invalidatesTags: (_material, error) => (error ? [] : ['Agenda']),
    }),
    addMaterialFile: build.mutation<Material, OfSession & { file: File; audience: Material['audience'] }>({
      queryFn: ({ sessionId, file, audience }) =>
        sendFile<Material>(
          `/sessions/${sessionId}/materials/files${queryString({ name: file.name, audience })}`,
          'POST',
          file,
        ),
      invalidatesTags: (_material, error) => (error ? [] : ['Agenda']),
    }),
    removeMaterial: build.mutation<void, OfSession & { id: string }>({
      query: ({ sessionId, id }) => ({ url: `/sessions/${sessionId}/materials/${id}`, method: 'DELETE' }),
      invalidatesTags: ['Agenda'],
    }),
    myAgenda: build.infiniteQuery<Page<PickedSession>, { eventId?: string }, string | null>({
      query: ({ queryArg, pageParam }) => ({ url: '/sessions', params: { ...queryArg, cursor: pageParam } }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Pick'],
    }),
    pickSession: build.mutation<PickedSession, string>({
      query: (id) => ({ url: `/sessions/${id}/pick`, method: 'PUT', body: {} }),
      invalidatesTags: ['Pick', 'Agenda'],
    }),
    unpickSession: build.mutation<void, string>({
      query: (id) => ({ url: `/sessions/${id}/pick`, method: 'DELETE' }),
      invalidatesTags: ['Pick', 'Agenda'],
    }),
  }),
});

export const {
  useAgendaQuery,
  useAgendaWarningsQuery,
  useAddSessionMutation,
  useChangeSessionMutation,
  useRemoveSessionMutation,
  useTracksQuery,
  useAddTrackMutation,
  useChangeTrackMutation,
  useRemoveTrackMutation,
  useSpeakersQuery,
  useSpeakerQuery,
  useAddSpeakerMutation,
  useChangeSpeakerMutation,
  useSetSpeakerPhotoMutation,
  useRemoveSpeakerPhotoMutation,
  useMaterialsQuery,
  useAddMaterialLinkMutation,
  useAddMaterialFileMutation,
  useRemoveMaterialMutation,
  useMyAgendaInfiniteQuery,
  usePickSessionMutation,
  useUnpickSessionMutation,
} = agendaApi;
