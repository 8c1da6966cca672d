import { api, byCursor, type Page } from './api';
import type { Report } from './models';

export const reportsApi = api.injectEndpoints({
  endpoints: (build) => ({
    reports: build.infiniteQuery<Page<Report>, { eventId: string }, string | null>({
      query: ({ queryArg, pageParam }) => ({
        url: '/reports',
        params: { ...queryArg, limit: 20, cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Report'],
    }),
    requestReport: build.mutation<Report, { eventId: string; mailTo: string[]; idempotencyKey: string }>({
      query: ({ eventId, mailTo, idempotencyKey }) => ({
        url: '/reports',
        method: 'POST',
        body: {
          type: 'EVENT_PARTICIPANTS',
          format: 'JSON',
          eventId,
          ...(mailTo.length > 0 ? { mailTo } : {}),
        },
        idempotencyKey,
      }),
      invalidatesTags: (_report, error) => (error ? [] : ['Report']),
    }),
  }),
});

export const { useReportsInfiniteQuery, useRequestReportMutation } = reportsApi;
