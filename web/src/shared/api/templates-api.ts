import { api, byCursor, etagOf, type Page } from './api';
import type { EventCopy, EventTemplate, PalcoEvent, TemplateDraft } from './models';

export const templatesApi = api.injectEndpoints({
  endpoints: (build) => ({
    duplicateEvent: build.mutation<PalcoEvent, { id: string; copy: EventCopy; idempotencyKey: string }>({
      query: ({ id, copy, idempotencyKey }) => ({
        url: `/events/${id}/duplicate`,
        method: 'POST',
        body: copy,
        idempotencyKey,
      }),
      invalidatesTags: (_event, error) => (error ? [] : ['Event']),
    }),
    templates: build.infiniteQuery<Page<EventTemplate>, void, string | null>({
      query: ({ pageParam }) => ({ url: '/event-templates', params: { cursor: pageParam } }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Template'],
    }),
    saveTemplate: build.mutation<EventTemplate, { draft: TemplateDraft; idempotencyKey: string }>({
      query: ({ draft, idempotencyKey }) => ({
        url: '/event-templates',
        method: 'POST',
        body: draft,
        idempotencyKey,
      }),
      invalidatesTags: (_template, error) => (error ? [] : ['Template']),
    }),
    renameTemplate: build.mutation<EventTemplate, { template: EventTemplate; name: string }>({
      query: ({ template, name }) => ({
        url: `/event-templates/${template.id}`,
        method: 'PUT',
        body: { name },
        ifMatch: etagOf(template.version),
      }),
      invalidatesTags: (_template, error) => (error ? [] : ['Template']),
    }),
    deleteTemplate: build.mutation<void, string>({
      query: (id) => ({ url: `/event-templates/${id}`, method: 'DELETE' }),
      invalidatesTags: ['Template'],
    }),
    useTemplate: build.mutation<
      PalcoEvent,
      { id: string; wish: Omit<EventCopy, 'parts'>; idempotencyKey: string }
    >({
      query: ({ id, wish, idempotencyKey }) => ({
        url: `/event-templates/${id}/events`,
        method: 'POST',
        body: wish,
        idempotencyKey,
      }),
      invalidatesTags: (_event, error) => (error ? [] : ['Event']),
    }),
  }),
});

export const {
  useDuplicateEventMutation,
  useTemplatesInfiniteQuery,
  useSaveTemplateMutation,
  useRenameTemplateMutation,
  useDeleteTemplateMutation,
  useUseTemplateMutation,
} = templatesApi;
