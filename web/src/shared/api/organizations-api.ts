import { tokenKeeper } from '@/shared/session/session';
import { api, byCursor, etagOf, type Page } from './api';
import type { Invitation, InvitationPreview, Member, Organization, Role, RoleDraft } from './models';

interface Within {
  organizationId: string;
}

const pathOf = (organizationId: string) => `/organizations/${organizationId}`;

export const organizationsApi = api.injectEndpoints({
  endpoints: (build) => ({
    organizations: build.infiniteQuery<Page<Organization>, { q?: string; all?: boolean }, string | null>({
      query: ({ queryArg, pageParam }) => ({
        url: '/organizations',
        params: { ...queryArg, cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Organization'],
    }),
    organization: build.query<Organization, string>({
      query: (id) => ({ url: pathOf(id) }),
      providesTags: ['Organization'],
    }),
    createOrganization: build.mutation<Organization, { name: string }>({
      query: (body) => ({ url: '/organizations', method: 'POST', body }),
      onQueryStarted: renewToken,
      invalidatesTags: (_organization, error) => (error ? [] : ['Organization', 'Me']),
    }),
    changeOrganization: build.mutation<
      Organization,
      { organization: Organization; change: { name?: string; secondFactorRequired?: boolean } }
    >({
      query: ({ organization, change }) => ({
        url: pathOf(organization.id),
        method: 'PATCH',
        body: change,
        ifMatch: etagOf(organization.version),
      }),
      // After a refusal because of the version the newer one must be shown; other refusals leave the form alone.
      invalidatesTags: (_organization, error) =>
        error && error.status !== 412 ? [] : ['Organization', 'Me'],
    }),
    leaveOrganization: build.mutation<void, string>({
      query: (id) => ({ url: `${pathOf(id)}/leave`, method: 'POST' }),
      onQueryStarted: renewToken,
    }),
    transferOrganization: build.mutation<Member, Within & { userId: string }>({
      query: ({ organizationId, userId }) => ({
        url: `${pathOf(organizationId)}/transfer`,
        method: 'POST',
        body: { userId },
      }),
      onQueryStarted: renewToken,
      invalidatesTags: (_member, error) => (error ? [] : ['Organization', 'Member', 'Me']),
    }),
    members: build.infiniteQuery<Page<Member>, Within & { q?: string }, string | null>({
      query: ({ queryArg: { organizationId, q }, pageParam }) => ({
        url: `${pathOf(organizationId)}/members`,
        params: { q, cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Member'],
    }),
    replaceMemberRoles: build.mutation<Member, Within & { userId: string; roleIds: string[] }>({
      query: ({ organizationId, userId, roleIds }) => ({
        url: `${pathOf(organizationId)}/members/${userId}/roles`,
        method: 'PUT',
        body: { roleIds },
      }),
      invalidatesTags: (_member, error) => (error ? [] : ['Member', 'Me']),
    }),
    removeMember: build.mutation<void, Within & { userId: string }>({
      query: ({ organizationId, userId }) => ({
        url: `${pathOf(organizationId)}/members/${userId}`,
        method: 'DELETE',
      }),
      invalidatesTags: (_nothing, error) => (error ? [] : ['Member']),
    }),
    invitations: build.infiniteQuery<Page<Invitation>, Within, string | null>({
      query: ({ queryArg: { organizationId }, pageParam }) => ({
        url: `${pathOf(organizationId)}/invitations`,
        params: { cursor: pageParam },
      }),
      infiniteQueryOptions: byCursor,
      providesTags: ['Invitation'],
    }),
    invite: build.mutation<Invitation, Within & { email: string; roleIds: string[] }>({
      query: ({ organizationId, ...body }) => ({
        url: `${pathOf(organizationId)}/invitations`,
        method: 'POST',
        body,
      }),
      invalidatesTags: (_invitation, error) => (error ? [] : ['Invitation']),
    }),
    resendInvitation: build.mutation<Invitation, Within & { id: string }>({
      query: ({ organizationId, id }) => ({
        url: `${pathOf(organizationId)}/invitations/${id}/resend`,
        method: 'POST',
      }),
      invalidatesTags: ['Invitation'],
    }),
    revokeInvitation: build.mutation<void, Within & { id: string }>({
      query: ({ organizationId, id }) => ({
        url: `${pathOf(organizationId)}/invitations/${id}`,
        method: 'DELETE',
      }),
      invalidatesTags: ['Invitation'],
    }),
    organizationRoles: build.query<Role[], string>({
      query: (organizationId) => ({ url: `${pathOf(organizationId)}/roles`, params: { limit: 200 } }),
      transformResponse: (page: Page<Role>) => page.items,
      providesTags: ['Role'],
    }),
    createOrganizationRole: build.mutation<Role, Within & { draft: RoleDraft }>({
      query: ({ organizationId, draft }) => ({
        url: `${pathOf(organizationId)}/roles`,
        method: 'POST',
        body: draft,
      }),
      invalidatesTags: (_role, error) => (error ? [] : ['Role']),
    }),
    changeOrganizationRole: build.mutation<Role, Within & { role: Role; change: RoleDraft }>({
      query: ({ organizationId, role, change }) => ({
        url: `${pathOf(organizationId)}/roles/${role.id}`,
        method: 'PATCH',
        body: change,
        ifMatch: etagOf(role.version),
      }),
      invalidatesTags: ['Role', 'Member', 'Me'],
    }),
    deleteOrganizationRole: build.mutation<void, Within & { role: Role }>({
      query: ({ organizationId, role }) => ({
        url: `${pathOf(organizationId)}/roles/${role.id}`,
        method: 'DELETE',
      }),
      invalidatesTags: ['Role', 'Invitation'],
    }),
    // A query, though it is a POST: the token must stand in no address.
    invitationPreview: build.query<InvitationPreview, string>({
      query: (token) => ({ url: '/invitations/preview', method: 'POST', body: { token } }),
      keepUnusedDataFor: 0,
    }),
    acceptInvitation: build.mutation<Organization, string>({
      query: (token) => ({ url: '/invitations/accept', method: 'POST', body: { token } }),
      onQueryStarted: renewToken,
      invalidatesTags: (_organization, error) => (error ? [] : ['Organization', 'Me']),
    }),
  }),
});

/** The token at hand does not know what one may do in an organization since. */
async function renewToken(_arg: unknown, { queryFulfilled }: { queryFulfilled: Promise<unknown> }) {
  const done = await queryFulfilled.then(
    () => true,
    () => false,
  );
  if (done) await tokenKeeper.renew();
}

export const {
  useOrganizationsInfiniteQuery,
  useOrganizationQuery,
  useCreateOrganizationMutation,
  useChangeOrganizationMutation,
  useLeaveOrganizationMutation,
  useTransferOrganizationMutation,
  useMembersInfiniteQuery,
  useReplaceMemberRolesMutation,
  useRemoveMemberMutation,
  useInvitationsInfiniteQuery,
  useInviteMutation,
  useResendInvitationMutation,
  useRevokeInvitationMutation,
  useOrganizationRolesQuery,
  useCreateOrganizationRoleMutation,
  useChangeOrganizationRoleMutation,
  useDeleteOrganizationRoleMutation,
  useInvitationPreviewQuery,
  useAcceptInvitationMutation,
} = organizationsApi;
