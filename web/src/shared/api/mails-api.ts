import { api, byCursor, type Page } from './api';
import type { Mail } from './models';

export const mailsApi = api.injectEndpoints({
  endpoints: (build) => ({
    registrationMails: build.query<Mail[], { registrationId: string }>({
      query: ({ registrationId }) => ({ url: '/mails', params: { registrationId, limit: 50 } }),
      transformResponse: (page: Page<Mail>) => page.items,
      providesTags: ['Mail'],
    }),
    eventMails: build.infiniteQuery<Page<Mail>, { eventId: string; status?: string | null }, string | null>({
      query: ({ queryArg, pageParam }) => ({ url: '/mails', params: { ...queryArg, cursor: pageParam } }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Mail'],
    }),
    resendMail: build.mutation<Mail, { id: string; idempotencyKey: string }>({
      query: ({ id, idempotencyKey }) => ({ url: `/mails/${id}/resend`, method: 'POST', idempotencyKey }),
      invalidatesTags: ['Mail'],
    }),
  }),
});

export const { useRegistrationMailsQuery, useEventMailsInfiniteQuery, useResendMailMutation } = mailsApi;
