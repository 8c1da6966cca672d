import { api, byCursor, etagOf, type Page } from './api';
import type { ApiClient, ApiClientDraft, ApiClientSecret } from './models';

export const apiClientsApi = api.injectEndpoints({
  endpoints: (build) => ({
    apiClients: build.infiniteQuery<Page<ApiClient>, { organizationId: string }, string | null>({
      query: ({ queryArg, pageParam }) => ({
        url: '/api-clients',
        params: { ...queryArg, limit: 20, cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
      providesTags: ['ApiClient'],
    }),
    createApiClient: build.mutation<ApiClientSecret, ApiClientDraft>({
      query: (body) => ({ url: '/api-clients', method: 'POST', body }),
      invalidatesTags: (_client, error) => (error ? [] : ['ApiClient']),
    }),
    changeApiClient: build.mutation<ApiClient, { client: ApiClient; change: Partial<ApiClientDraft> }>({
      query: ({ client, change }) => ({
        url: `/api-clients/${client.id}`,
        method: 'PATCH',
        body: change,
        headers: { 'If-Match': etagOf(client.version) },
      }),
      invalidatesTags: ['ApiClient'],
    }),
    revokeApiClient: build.mutation<void, string>({
      query: (id) => ({ url: `/api-clients/${id}`, method: 'DELETE' }),
      invalidatesTags: ['ApiClient'],
    }),
    addApiClientSecret: build.mutation<ApiClientSecret, string>({
      query: (id) => ({ url: `/api-clients/${id}/secrets`, method: 'POST' }),
      invalidatesTags: ['ApiClient'],
    }),
    removeApiClientSecret: build.mutation<void, { id: string; secretId: string }>({
      query: ({ id, secretId }) => ({ url: `/api-clients/${id}/secrets/${secretId}`, method: 'DELETE' }),
      invalidatesTags: ['ApiClient'],
    }),
  }),
});

export const {
  useApiClientsInfiniteQuery,
  useCreateApiClientMutation,
  useChangeApiClientMutation,
  useRevokeApiClientMutation,
  useAddApiClientSecretMutation,
  useRemoveApiClientSecretMutation,
} = apiClientsApi;
