import { api, byCursor, etagOf, type Page } from './api';
import type { PalcoEvent, Series, SeriesChange, SeriesDraft, SeriesPreview, Versioned } from './models';

export interface PreviewQuestion {
  startsAt: string;
  endsAt: string;
  timeZone: string;
  rule: string;
  exdates?: string[];
}

const withEtag = (series: Series, meta: { etag?: string } | undefined): Versioned<Series> => ({
  ...series,
  etag: meta?.etag ?? etagOf(series.version),
});

export const seriesApi = api.injectEndpoints({
  endpoints: (build) => ({
    series: build.query<Versioned<Series>, string>({
      query: (id) => ({ url: `/series/${id}` }),
      transformResponse: withEtag,
      providesTags: (_series, _error, id) => [{ type: 'Series', id }],
    }),
    occurrences: build.infiniteQuery<Page<PalcoEvent>, string, string | null>({
      query: ({ queryArg, pageParam }) => ({
        url: `/series/${queryArg}/occurrences`,
        params: { cursor: pageParam, limit: 50 },
      }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Series', { type: 'Event', id: 'LIST' }],
    }),
    previewSeries: build.query<SeriesPreview, PreviewQuestion>({
      query: (body) => ({ url: '/series/preview', method: 'POST', body }),
    }),
    createSeries: build.mutation<Series, { draft: SeriesDraft; idempotencyKey: string }>({
      query: ({ draft, idempotencyKey }) => ({ url: '/series', method: 'POST', body: draft, idempotencyKey }),
      invalidatesTags: ['Event', 'Series', 'Calendar'],
    }),
    changeSeries: build.mutation<Series, { id: string; etag: string; change: SeriesChange }>({
      query: ({ id, etag, change }) => ({
        url: `/series/${id}`,
        method: 'PATCH',
        body: change,
        ifMatch: etag,
      }),
      invalidatesTags: ['Event', 'Series', 'Calendar'],
    }),
    publishSeries: build.mutation<Series, string>({
      query: (id) => ({ url: `/series/${id}/publish`, method: 'POST', body: {} }),
      invalidatesTags: ['Event', 'Series', 'Calendar'],
    }),
    cancelSeries: build.mutation<Series, { id: string; reason?: string; idempotencyKey: string }>({
      query: ({ id, reason, idempotencyKey }) => ({
        url: `/series/${id}/cancel`,
        method: 'POST',
        body: { reason },
        idempotencyKey,
      }),
      invalidatesTags: ['Event', 'Series', 'Calendar', 'Registration'],
    }),
  }),
});

export const {
  useSeriesQuery,
  useOccurrencesInfiniteQuery,
  usePreviewSeriesQuery,
  useCreateSeriesMutation,
  useChangeSeriesMutation,
  usePublishSeriesMutation,
  useCancelSeriesMutation,
} = seriesApi;
