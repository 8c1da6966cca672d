import { api, byCursor, type Page } from './api';
import type {
  AuditEntry,
  Consent,
  ConsentDecision,
  ConsentText,
  Export,
  LogVerification,
  Photo,
  Preferences,
  PrivacyRequest,
} from './models';
import { sendFile } from './send-file';

export interface ActivityFilter {
  q?: string;
  action?: string;
  organizationId?: string | null;
  outcome?: string | null;
  from?: string | null;
  to?: string | null;
}

/** What people say about themselves, what they agreed to, and what was done by whom. */
export const privacyApi = api.injectEndpoints({
  endpoints: (build) => ({
    putPhoto: build.mutation<Photo, Blob>({
      queryFn: (picture) => sendFile<Photo>('/me/photo', 'PUT', picture),
      invalidatesTags: ['Me'],
    }),
    deletePhoto: build.mutation<null, void>({
      query: () => ({ url: '/me/photo', method: 'DELETE' }),
      invalidatesTags: ['Me'],
    }),
    preferences: build.query<Preferences, void>({
      query: () => ({ url: '/me/preferences' }),
      providesTags: ['Preferences'],
    }),
    putPreferences: build.mutation<Preferences, Preferences>({
      query: (body) => ({ url: '/me/preferences', method: 'PUT', body }),
      invalidatesTags: ['Preferences'],
    }),
    // In the language of the interface, so it belongs into the key.
    consentTexts: build.query<ConsentText[], string>({
      query: () => ({ url: '/auth/consent-texts' }),
      transformResponse: (page: Page<ConsentText>) => page.items,
    }),
    consents: build.query<Consent[], void>({
      query: () => ({ url: '/me/consents' }),
      transformResponse: (page: Page<Consent>) => page.items,
      providesTags: ['Consent'],
    }),
    decideConsent: build.mutation<Consent, ConsentDecision>({
      query: (body) => ({ url: '/me/consents', method: 'POST', body }),
      invalidatesTags: ['Consent'],
    }),
    exports: build.query<Export[], void>({
      query: () => ({ url: '/me/exports' }),
      transformResponse: (page: Page<Export>) => page.items,
      providesTags: ['Export'],
    }),
    requestExport: build.mutation<Export, void>({
      query: () => ({ url: '/me/export', method: 'POST' }),
      invalidatesTags: ['Export'],
    }),
    eraseMe: build.mutation<null, void>({
      query: () => ({ url: '/me', method: 'DELETE' }),
    }),
    privacyRequests: build.infiniteQuery<Page<PrivacyRequest>, { kind?: string | null }, string | null>({
      query: ({ queryArg, pageParam }) => ({
        url: '/privacy-requests',
        params: { ...queryArg, cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
    }),
    activity: build.infiniteQuery<Page<AuditEntry>, ActivityFilter, string | null>({
      query: ({ queryArg, pageParam }) => ({
        url: '/audit-log',
        params: { ...queryArg, cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
    }),
    logVerification: build.query<LogVerification, void>({
      query: () => ({ url: '/audit-log/verification' }),
    }),
  }),
});

export const {
  usePutPhotoMutation,
  useDeletePhotoMutation,
  usePreferencesQuery,
  usePutPreferencesMutation,
  useConsentTextsQuery,
  useConsentsQuery,
  useDecideConsentMutation,
  useExportsQuery,
  useRequestExportMutation,
  useEraseMeMutation,
  usePrivacyRequestsInfiniteQuery,
  useActivityInfiniteQuery,
  useLogVerificationQuery,
} = privacyApi;
