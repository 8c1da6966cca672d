import { createApi } from '@reduxjs/toolkit/query/react';
import { baseQuery } from './base-query';

/** The one client of our API. Each resource adds its endpoints in a file of its own. */
export const api = createApi({
  baseQuery,
  tagTypes: [
    'Me',
    'User',
    'Event',
    'EventMedia',
    'EventVisits',
    'Calendar',
    'CalendarFeed',
    'Series',
    'Registration',
    'Participant',
    'Mail',
    'Report',
    'Security',
    'ApiClient',
    'Role',
    'Organization',
    'Member',
    'Invitation',
    'Preferences',
    'Consent',
    'Export',
    'Session',
    'Agenda',
    'Pick',
    'Speaker',
    'Template',
    'Venue',
    'Room',
    'Resource',
    'Booking',
    'SeatMap',
  ],
  endpoints: () => ({}),
});

/** A page of a list, as every list endpoint answers. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export const byCursor = {
  initialPageParam: null as string | null,
  getNextPageParam: (last: { nextCursor?: string | null }) => last.nextCursor ?? undefined,
};

/** Quoted as in the ETag header, for resources whose list rows carry only the number. */
export const etagOf = (version: number): string => `"${version}"`;
