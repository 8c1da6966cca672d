import { signedInHint } from '@/shared/session/signed-in-hint';
import { signedIn, signedOut } from '@/shared/session/session-slice';
import { tellOtherTabs, tokenKeeper } from '@/shared/session/session';
import type { IssuedToken } from '@/shared/session/token-keeper';
import { api, byCursor, etagOf, type Page } from './api';
import type {
  Credentials,
  Me,
  MeChange,
  Permission,
  Role,
  RoleDraft,
  SecondFactorMethod,
  SignedIn,
  SignUp,
  User,
  UserChange,
} from './models';

const WEB = { 'X-Client': 'web' };

/** The password is right, and a second factor is still to be shown. */
export interface SecondStepNeeded {
  mfaToken: string;
  methods: SecondFactorMethod[];
}

export interface UserFilter {
  q?: string;
  role?: string | null;
  status?: string | null;
  organizationId?: string | null;
  createdFrom?: string;
  createdTo?: string;
  lastLoginFrom?: string;
  lastLoginTo?: string;
  sort?: string | null;
}

export const identityApi = api.injectEndpoints({
  endpoints: (build) => ({
    signUp: build.mutation<{ id: string }, SignUp>({
      query: (body) => ({ url: '/auth/register', method: 'POST', body, headers: WEB }),
    }),
    // The token goes to its keeper, not into the store.
    signIn: build.mutation<SecondStepNeeded | null, Credentials>({
      async queryFn(body, { dispatch }, _extra, call) {
        const answer = await call({ url: '/auth/login', method: 'POST', body, headers: WEB });
        if (answer.error) return { error: answer.error };
        const { mfaToken, methods } = answer.data as SignedIn;
        if (mfaToken) return { data: { mfaToken, methods: methods ?? [] } };
        tokenKeeper.keep(answer.data as IssuedToken);
        signedInHint.set(true);
        tellOtherTabs('signed-in');
        dispatch(signedIn());
        return { data: null };
      },
      invalidatesTags: ['Me', 'Event', 'Registration'],
    }),
    signOut: build.mutation<null, void>({
      async queryFn(_arg, { dispatch }, _extra, call) {
        const answer = await call({ url: '/auth/logout', method: 'POST', body: {}, headers: WEB });
        if (answer.error && answer.error.status !== 401) return { error: answer.error };
        tokenKeeper.forget();
        signedInHint.set(false);
        tellOtherTabs('signed-out');
        dispatch(signedOut());
        return { data: null };
      },
    }),
    me: build.query<Me, void>({
      query: () => ({ url: '/me' }),
      providesTags: ['Me'],
    }),
    changeMe: build.mutation<Me, MeChange>({
      query: (body) => ({ url: '/me', method: 'PATCH', body }),
      async onQueryStarted(_arg, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) dispatch(identityApi.util.upsertQueryData('me', undefined, answer.data));
      },
    }),
    users: build.infiniteQuery<Page<User>, UserFilter, string | null>({
      query: ({ queryArg, pageParam }) => ({ url: '/users', params: { ...queryArg, cursor: pageParam } }),
      infiniteQueryOptions: byCursor,
      providesTags: ['User'],
    }),
    roles: build.query<Role[], void>({
      query: () => ({ url: '/roles', params: { limit: 200 } }),
      transformResponse: (page: Page<Role>) => page.items,
      providesTags: ['Role'],
    }),
    permissions: build.query<Permission[], void>({
      query: () => ({ url: '/permissions' }),
      transformResponse: (page: Page<Permission>) => page.items,
    }),
    createRole: build.mutation<Role, RoleDraft>({
      query: (body) => ({ url: '/roles', method: 'POST', body }),
      invalidatesTags: (_role, error) => (error ? [] : ['Role']),
    }),
    changeRole: build.mutation<Role, { role: Role; change: RoleDraft }>({
      query: ({ role, change }) => ({
        url: `/roles/${role.id}`,
        method: 'PATCH',
        body: change,
        ifMatch: etagOf(role.version),
      }),
      invalidatesTags: ['Role', 'User', 'Me'],
    }),
    deleteRole: build.mutation<void, Role>({
      query: ({ id }) => ({ url: `/roles/${id}`, method: 'DELETE' }),
      invalidatesTags: ['Role'],
    }),
    changeUser: build.mutation<User, { id: string; version: number; change: UserChange }>({
      query: ({ id, version, change }) => ({
        url: `/users/${id}`,
        method: 'PATCH',
        body: change,
        ifMatch: etagOf(version),
      }),
      // After a refusal because of the version the newer one must be shown; other refusals leave the form alone.
      invalidatesTags: (_user, error) => (error && error.status !== 412 ? [] : ['User', 'Me']),
    }),
  }),
});

export const {
  useSignUpMutation,
  useSignInMutation,
  useSignOutMutation,
  useMeQuery,
  useChangeMeMutation,
  useUsersInfiniteQuery,
  useRolesQuery,
  usePermissionsQuery,
  useCreateRoleMutation,
  useChangeRoleMutation,
  useDeleteRoleMutation,
  useChangeUserMutation,
} = identityApi;
