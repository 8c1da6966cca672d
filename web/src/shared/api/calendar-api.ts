import { api, etagOf, type Page } from './api';
import type { CalendarFeed, CalendarView, EventPatch, NewCalendarFeed, PalcoEvent } from './models';

export interface CalendarFilter {
  from: string;
  to: string;
  q?: string;
  mine?: boolean;
  city?: string;
  price?: string;
  organizationId?: string;
  near?: string;
}

export const calendarApi = api.injectEndpoints({
  endpoints: (build) => ({
    calendar: build.query<CalendarView, CalendarFilter>({
      query: (filter) => ({ url: '/calendar', params: { ...filter } }),
      providesTags: ['Calendar', 'Event'],
    }),
    /** A part of an event, based on the version that was looked at. */
    patchEvent: build.mutation<PalcoEvent, { id: string; version: number; patch: EventPatch }>({
      query: ({ id, version, patch }) => ({
        url: `/events/${id}`,
        method: 'PATCH',
        body: patch,
        ifMatch: etagOf(version),
      }),
      // After a refusal, too: it may be that somebody else was first.
      invalidatesTags: ['Calendar', 'Event'],
    }),
    calendarFeeds: build.query<Page<CalendarFeed>, void>({
      query: () => ({ url: '/calendar-feeds' }),
      providesTags: ['CalendarFeed'],
    }),
    openCalendarFeed: build.mutation<NewCalendarFeed, string>({
      query: (label) => ({ url: '/calendar-feeds', method: 'POST', body: { label } }),
      invalidatesTags: ['CalendarFeed'],
    }),
    closeCalendarFeed: build.mutation<null, string>({
      query: (id) => ({ url: `/calendar-feeds/${id}`, method: 'DELETE' }),
      invalidatesTags: ['CalendarFeed'],
    }),
  }),
});

export const {
  useCalendarQuery,
  usePatchEventMutation,
  useCalendarFeedsQuery,
  useOpenCalendarFeedMutation,
  useCloseCalendarFeedMutation,
} = calendarApi;
