import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { problem, stubApi } from '@/test/fetch-stub';
import { renderApp, renewal } from '@/test/render-app';
import { sampleMe } from '@/test/samples';

const page = (...items: unknown[]) => ({ body: { items, nextCursor: null } });
const at = '2026-01-01T12:00:00Z';

const club = {
  id: 'o1',
  name: 'Clube do Choro',
  secondFactorRequired: false,
  roles: ['OWNER'],
  version: 0,
  createdAt: at,
  updatedAt: at,
};
const owner = sampleMe({
  id: 'u1',
  email: 'olga@example.org',
  organizations: [
    {
      id: 'o1',
      name: club.name,
      permissions: ['events:read', 'members:manage'],
      secondFactorRequired: false,
      secondFactorMissing: false,
    },
  ],
});
const role = (id: string, name: string, builtIn: boolean, ...permissions: string[]) => ({
  id,
  name,
  scope: 'ORGANIZATION',
  permissions,
  builtIn,
  version: 0,
});
const member = (userId: string, name: string, ...roles: { id: string; name: string }[]) => ({
  userId,
  name,
  email: `${userId}@example.org`,
  roles,
  joinedAt: at,
});
const invitation = {
  id: 'i1',
  email: 'new@example.org',
  roles: [{ id: 'r2', name: 'ANALYST' }],
  invitedBy: 'Olga',
  createdAt: at,
  sentAt: at,
  expiresAt: '2099-01-01T12:00:00Z',
};
const preview = {
  organization: club.name,
  invitedBy: 'Olga',
  email: 'ana@example.org',
  roles: ['ANALYST'],
  expiresAt: '2099-01-01T12:00:00Z',
  hasAccount: true,
};

const server = {
  'POST /auth/refresh': renewal,
  'GET /me': { body: owner },
  'GET /organizations': page(club),
  'GET /organizations/o1': { body: club },
  'GET /organizations/o1/members': page(
    member('u1', 'Olga', { id: 'r1', name: 'OWNER' }),
    member('u2', 'Ana', { id: 'r2', name: 'ANALYST' }),
  ),
  'GET /organizations/o1/invitations': page(invitation),
  'GET /organizations/o1/roles': page(
    role('r1', 'OWNER', true, 'events:read', 'members:manage'),
    role('r2', 'ANALYST', true, 'events:read'),
    role('r3', 'Helpers', false, 'events:read'),
  ),
  'GET /permissions': page(
    { name: 'events:read', scope: 'ORGANIZATION', descriptions: { en: 'See drafts', pt: 'Ver rascunhos' } },
    { name: 'payments:refund', scope: 'ORGANIZATION', descriptions: { en: 'Give back', pt: 'Devolver' } },
    { name: 'users:read', scope: 'PLATFORM', descriptions: { en: 'See users', pt: 'Ver usuários' } },
  ),
};

afterEach(() => sessionStorage.clear());

it.each([
  ['/organizations', 'Organizations'],
  ['/organizations/o1', 'Clube do Choro'],
  ['/organizations/o1/members', 'Clube do Choro'],
  ['/organizations/o1/invitations', 'Clube do Choro'],
  ['/organizations/o1/roles', 'Clube do Choro'],
])('%s has no barriers', async (address, heading) => {
  stubApi(server);
  const { container } = renderApp(address, { signedIn: true });
  await screen.findByRole('heading', { level: 1, name: heading });

  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

it('makes an organization and asks for a token that knows it', async () => {
  const calls = stubApi({ ...server, 'POST /organizations': { status: 201, body: club } });
  const { user } = renderApp('/organizations', { signedIn: true });

  await user.click(await screen.findByRole('button', { name: 'New organization' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^Name/), ' Clube do Choro ');
  await user.click(within(dialog).getByRole('button', { name: 'New organization' }));

  await screen.findByRole('heading', { level: 1, name: 'Clube do Choro' });
  expect(calls.sent('POST', '/organizations')[0]?.body).toEqual({ name: 'Clube do Choro' });
  expect(calls.sent('POST', '/auth/refresh')).toHaveLength(2);
});

it('tells why an organization cannot be made', async () => {
  stubApi({ ...server, 'POST /organizations': problem(403, 'email-not-verified') });
  const { user } = renderApp('/organizations', { signedIn: true });

  await user.click(await screen.findByRole('button', { name: 'New organization' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^Name/), 'Clube');
  await user.click(within(dialog).getByRole('button', { name: 'New organization' }));

  expect(await within(dialog).findByText('Detail of email-not-verified')).toBeVisible();
});

it('changes what a member is', async () => {
  const calls = stubApi({
    ...server,
    'PUT /organizations/o1/members/u2/roles': { body: member('u2', 'Ana', { id: 'r3', name: 'Helpers' }) },
  });
  const { user } = renderApp('/organizations/o1/members', { signedIn: true });

  await user.click(await screen.findByRole('button', { name: 'Ana' }));
  const drawer = await screen.findByRole('dialog', { name: 'Ana' });
  await user.click(within(drawer).getByRole('combobox', { name: 'Roles' }));
  await user.click(await screen.findByRole('option', { name: 'Helpers' }));
  await user.click(within(drawer).getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Roles saved.')).toBeVisible();
  expect(calls.sent('PUT', '/organizations/o1/members/u2/roles')[0]?.body).toEqual({ roleIds: ['r2', 'r3'] });
});

it('invites somebody', async () => {
  const calls = stubApi({
    ...server,
    'POST /organizations/o1/invitations': { status: 201, body: invitation },
  });
  const { user } = renderApp('/organizations/o1/invitations', { signedIn: true });

  await user.click(await screen.findByRole('button', { name: 'Invite' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/E-mail/), 'new@example.org');
  await user.click(within(dialog).getByRole('combobox', { name: 'Roles' }));
  await user.click(await screen.findByRole('option', { name: 'Analyst' }));
  await user.click(within(dialog).getByRole('button', { name: 'Invite' }));

  expect(await screen.findByText('Invited new@example.org.')).toBeVisible();
  expect(calls.sent('POST', '/organizations/o1/invitations')[0]?.body).toEqual({
    email: 'new@example.org',
    roleIds: ['r2'],
  });
});

it('lets people put only what they hold into a role', async () => {
  const calls = stubApi({
    ...server,
    'POST /organizations/o1/roles': { status: 201, body: role('r4', 'Readers', false, 'events:read') },
  });
  const { user } = renderApp('/organizations/o1/roles', { signedIn: true });

  await user.click(await screen.findByRole('button', { name: 'New role' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^Name/), 'Readers');
  const drafts = await within(dialog).findByRole('checkbox', { name: 'See drafts' });
  expect(within(dialog).getByRole('checkbox', { name: 'Give back' })).toBeDisabled();
  expect(within(dialog).queryByRole('checkbox', { name: 'See users' })).toBeNull();
  await user.click(drafts);
  await user.click(within(dialog).getByRole('button', { name: 'Create role' }));

  expect(await screen.findByText(/Role saved/)).toBeVisible();
  expect(calls.sent('POST', '/organizations/o1/roles')[0]?.body).toEqual({
    name: 'Readers',
    permissions: ['events:read'],
  });
});

it('lets the invited person join', async () => {
  const calls = stubApi({
    ...server,
    'GET /me': { body: sampleMe({ email: 'ana@example.org' }) },
    'POST /invitations/preview': { body: preview },
    'POST /invitations/accept': { body: club },
  });
  const { user } = renderApp('/invitations#token=secret', { signedIn: true });

  await user.click(await screen.findByRole('button', { name: 'Accept' }));

  expect(await screen.findByText('Welcome to Clube do Choro.')).toBeVisible();
  expect(calls.sent('POST', '/invitations/accept')[0]?.body).toEqual({ token: 'secret' });
});

it('sends a visitor to sign in without the token in the address', async () => {
  stubApi({ 'POST /invitations/preview': { body: preview } });
  renderApp('/invitations#token=secret');

  const link = await screen.findByRole('link', { name: 'Sign in to accept' });

  expect(link).toHaveAttribute('href', '/sign-in?next=%2Finvitations');
});

it('tells that an invitation works no more, or is for somebody else', async () => {
  stubApi({ 'POST /invitations/preview': problem(410, 'invalid-link') });
  const first = renderApp('/invitations#token=old');
  expect(await screen.findByText(/was used, taken back or has expired/)).toBeVisible();
  first.unmount();

  stubApi({ ...server, 'POST /invitations/preview': { body: preview } });
  renderApp('/invitations#token=secret', { signedIn: true });
  expect(await screen.findByText(/You are signed in as olga@example.org/)).toBeVisible();
});
