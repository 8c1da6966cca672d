import { api, byCursor, etagOf, type Page } from './api';
import type { Participant, Registration } from './models';

export interface RegistrationFilter {
  eventId: string;
  q?: string;
  status?: string | null;
}

export interface ParticipantChange {
  name: string;
  email: string;
  phone?: string | null;
  documentId?: string | null;
  notes?: string | null;
}

interface Wish {
  eventId: string;
  participant?: { name: string; email: string };
  idempotencyKey: string;
}

export const registrationsApi = api.injectEndpoints({
  endpoints: (build) => ({
    register: build.mutation<Registration, Wish>({
      query: ({ eventId, participant, idempotencyKey }) => ({
        url: `/events/${eventId}/registrations`,
        method: 'POST',
        body: participant ? { participant } : {},
        idempotencyKey,
      }),
      // Also when refused: "full" and "already registered" mean that what the page shows is old.
      invalidatesTags: ['Registration', 'Event', 'Participant', 'Mail'],
    }),
    myRegistrations: build.infiniteQuery<Page<Registration>, { limit?: number }, string | null>({
      query: ({ queryArg, pageParam }) => ({
        url: '/registrations',
        params: { mine: true, ...queryArg, cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Registration'],
    }),
    eventRegistrations: build.infiniteQuery<Page<Registration>, RegistrationFilter, string | null>({
      query: ({ queryArg, pageParam }) => ({
        url: '/registrations',
        params: { ...queryArg, cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Registration'],
    }),
    registration: build.query<Registration, string>({
      query: (id) => ({ url: `/registrations/${id}` }),
      providesTags: ['Registration'],
    }),
    cancelRegistration: build.mutation<Registration, { id: string; reason?: string }>({
      query: ({ id, reason }) => ({ url: `/registrations/${id}/cancel`, method: 'POST', body: { reason } }),
      invalidatesTags: ['Registration', 'Event', 'Mail'],
    }),
    participant: build.query<Participant, string>({
      query: (id) => ({ url: `/participants/${id}` }),
      providesTags: ['Participant'],
    }),
    changeParticipant: build.mutation<
      Participant,
      { id: string; version: number; change: ParticipantChange }
    >({
      query: ({ id, version, change }) => ({
        url: `/participants/${id}`,
        method: 'PATCH',
        body: change,
        ifMatch: etagOf(version),
      }),
      invalidatesTags: (_participant, error) => (error ? [] : ['Participant', 'Registration']),
    }),
    removeParticipant: build.mutation<null, string>({
      query: (id) => ({ url: `/participants/${id}`, method: 'DELETE' }),
      invalidatesTags: (_answer, error) => (error ? [] : ['Participant', 'Registration', 'Event', 'Mail']),
    }),
  }),
});

export const {
  useRegisterMutation,
  useMyRegistrationsInfiniteQuery,
  useEventRegistrationsInfiniteQuery,
  useRegistrationQuery,
  useCancelRegistrationMutation,
  useParticipantQuery,
  useChangeParticipantMutation,
  useRemoveParticipantMutation,
} = registrationsApi;
