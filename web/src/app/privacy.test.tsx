import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { problem, stubApi } from '@/test/fetch-stub';
import { renderApp, renewal } from '@/test/render-app';
import { sampleMe } from '@/test/samples';

const page = (...items: unknown[]) => ({ body: { items, nextCursor: null } });
const terms = { purpose: 'terms-of-use', textVersion: '1', required: true, text: 'Use it well.' };
const news = { purpose: 'news-by-mail', textVersion: '2', required: false, text: 'Palco may write.' };
const consent = (purpose: string, textVersion: string) => ({
  id: purpose,
  purpose,
  textVersion,
  granted: true,
  source: 'SIGN_UP',
  decidedAt: '2026-01-01T00:00:00Z',
});
const administrator = sampleMe({ platformPermissions: ['audit:read', 'users:manage', 'users:read'] });
const entry = {
  id: 'a1',
  sequence: 7,
  at: '2026-01-01T00:00:00Z',
  service: 'event-service',
  action: 'event.published',
  actor: { kind: 'PERSON', id: 'u2', name: 'Olga', address: '203.0.113.7' },
  outcome: 'DONE',
  details: { title: 'Noite da JVM' },
  erased: false,
  hash: '00',
};

const session = {
  'POST /auth/refresh': renewal,
  'GET /me/preferences': { body: {} },
  'GET /me': { body: administrator },
  'GET /auth/consent-texts': page(terms, news),
  'GET /me/consents': page(consent('terms-of-use', '1'), consent('news-by-mail', '1')),
  'GET /me/exports': page({
    id: 'x1',
    status: 'READY',
    requestedAt: '2026-01-01T00:00:00Z',
    expiresAt: '2026-01-08T00:00:00Z',
  }),
  'GET /audit-log': page(entry, {
    ...entry,
    id: 'a2',
    erased: true,
    actor: { kind: 'PERSON', id: 'u3' },
    outcome: 'REFUSED',
  }),
  'GET /audit-log/verification': {
    body: { at: '2026-01-01T00:00:00Z', intact: true, checked: 7, headSequence: 7, headHash: '00' },
  },
  'GET /privacy-requests': page({
    id: 'u9',
    kind: 'ERASURE',
    userId: 'u9',
    status: 'ERASING',
    requestedAt: '2026-01-01T00:00:00Z',
    waitingFor: ['report-service'],
    kept: [],
  }),
};

describe('privacy page', () => {
  it('counts a consent only for the words that are shown', async () => {
    const api = stubApi({
      ...session,
      'POST /me/consents': { status: 201, body: consent('news-by-mail', '2') },
    });
    const { user } = renderApp('/account/privacy', { signedIn: true });

    const switchOf = await screen.findByRole('switch', { name: /News by e-mail/ }, { timeout: 5_000 });
    expect(switchOf).not.toBeChecked();
    expect(screen.getByRole('switch', { name: /Terms of use/ })).toBeChecked();
    expect(screen.getByRole('switch', { name: /Terms of use/ })).toBeDisabled();
    await user.click(switchOf);

    await waitFor(() => expect(api.sent('POST', '/me/consents')).toHaveLength(1));
    expect(api.sent('POST', '/me/consents')[0]?.body).toEqual({
      purpose: 'news-by-mail',
      textVersion: '2',
      granted: true,
      source: 'PRIVACY_PAGE',
    });
  });

  it('deletes the account only when its address was typed', async () => {
    const api = stubApi({ ...session, 'DELETE /me': problem(409, 'last-administrator') });
    const { user } = renderApp('/account/privacy', { signedIn: true });

    await user.click(await screen.findByRole('button', { name: 'Delete my account…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Delete for good' }));
    expect(dialog.getByText('This is not the address of your account.')).toBeVisible();
    expect(api.sent('DELETE', '/me')).toHaveLength(0);

    await user.type(dialog.getByLabelText('Type ana@example.org to confirm'), 'Ana@example.org');
    await user.click(dialog.getByRole('button', { name: 'Delete for good' }));

    expect(await dialog.findByText('Detail of last-administrator')).toBeVisible();
  });
});

describe('activity', () => {
  it('shows who did what, without those who were erased', async () => {
    const api = stubApi(session);
    const { user } = renderApp('/activity', { signedIn: true });

    expect(await screen.findAllByText('Erased person')).not.toHaveLength(0);
    expect(screen.getAllByText('Olga').length).toBeGreaterThan(0);
    expect(await screen.findByText('Verified')).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'olga');

    await waitFor(() => expect(api.sent('GET', '/audit-log').at(-1)?.query.get('q')).toBe('olga'));
  });
});

it.each([
  ['/account/privacy', 'Privacy'],
  ['/activity', 'Activity'],
  ['/admin/privacy-requests', 'Privacy requests'],
  ['/profile', 'Profile'],
])('%s has no barriers', async (address, heading) => {
  stubApi(session);
  const { container } = renderApp(address, { signedIn: true });
  await screen.findByRole('heading', { level: 1, name: heading });
  await waitFor(() => expect(container.querySelector('[data-animate]')).toBeNull());

  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
