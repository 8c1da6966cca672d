import { api } from './api';
import type { VisitList } from './models';

/** By which ways people come to events. */
export const promotionApi = api.injectEndpoints({
  endpoints: (build) => ({
    visits: build.query<VisitList, { eventId: string; from: string }>({
      query: ({ eventId, from }) => ({ url: `/events/${eventId}/visits`, params: { from } }),
      providesTags: (_visits, _error, { eventId }) => [{ type: 'EventVisits', id: eventId }],
    }),
    countVisit: build.mutation<null, { eventId: string; source: string | null; registered?: boolean }>({
      query: ({ eventId, source, registered }) => ({
        url: `/events/${eventId}/visits`,
        method: 'POST',
        body: { source, registered },
      }),
    }),
  }),
});

export const { useVisitsQuery, useCountVisitMutation } = promotionApi;
