import { api } from './api';
import { queryString } from './base-query';
import type { AltText, Attachment, EventMedia, EventPicture } from './models';
import { sendFile } from './send-file';

interface OfEvent {
  eventId: string;
}

const path = (eventId: string, rest = '') => `/events/${eventId}/media${rest}`;
const changed = (_answer: unknown, error: unknown, { eventId }: OfEvent) =>
  error ? [] : ([{ type: 'EventMedia', id: eventId }, 'Event'] as const);

/** The pictures and documents of events. */
export const mediaApi = api.injectEndpoints({
  endpoints: (build) => ({
    eventMedia: build.query<EventMedia, string>({
      query: (eventId) => ({ url: path(eventId) }),
      providesTags: (_media, _error, id) => [{ type: 'EventMedia', id }],
    }),
    addPicture: build.mutation<EventPicture, OfEvent & { file: Blob }>({
      queryFn: ({ eventId, file }) => sendFile<EventPicture>(path(eventId, '/pictures'), 'POST', file),
      invalidatesTags: changed,
    }),
    changePicture: build.mutation<EventPicture, OfEvent & { id: string; alt?: AltText; cover?: boolean }>({
      query: ({ eventId, id, alt, cover }) => ({
        url: path(eventId, `/pictures/${id}`),
        method: 'PATCH',
        body: { alt, cover },
      }),
      invalidatesTags: changed,
    }),
    orderPictures: build.mutation<EventPicture[], OfEvent & { ids: string[] }>({
      query: ({ eventId, ids }) => ({ url: path(eventId, '/pictures/order'), method: 'PUT', body: { ids } }),
      invalidatesTags: changed,
    }),
    removePicture: build.mutation<null, OfEvent & { id: string }>({
      query: ({ eventId, id }) => ({ url: path(eventId, `/pictures/${id}`), method: 'DELETE' }),
      invalidatesTags: changed,
    }),
    addAttachment: build.mutation<Attachment, OfEvent & { file: File }>({
      queryFn: ({ eventId, file }) =>
        sendFile<Attachment>(path(eventId, `/attachments${queryString({ name: file.name })}`), 'POST', file),
      invalidatesTags: changed,
    }),
    changeAttachment: build.mutation<
      Attachment,
      OfEvent & { id: string; title?: string; audience?: Attachment['audience'] }
    >({
      query: ({ eventId, id, title, audience }) => ({
        url: path(eventId, `/attachments/${id}`),
        method: 'PATCH',
        body: { title, audience },
      }),
      invalidatesTags: changed,
    }),
    removeAttachment: build.mutation<null, OfEvent & { id: string }>({
      query: ({ eventId, id }) => ({ url: path(eventId, `/attachments/${id}`), method: 'DELETE' }),
      invalidatesTags: changed,
    }),
  }),
});

export const {
  useEventMediaQuery,
  useAddPictureMutation,
  useChangePictureMutation,
  useOrderPicturesMutation,
  useRemovePictureMutation,
  useAddAttachmentMutation,
  useChangeAttachmentMutation,
  useRemoveAttachmentMutation,
} = mediaApi;
