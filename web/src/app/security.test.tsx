import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem, stubApi, type Received } from '@/test/fetch-stub';
import { renderApp, renewal } from '@/test/render-app';
import { organizer, sampleMfa, sampleSession } from '@/test/samples';

const main = () => within(screen.getByRole('main'));
const signedIn = {
  'POST /auth/refresh': renewal,
  'GET /me': { body: organizer },
  'GET /events': { body: { items: [], nextCursor: null } },
};
const none = { body: { passkeys: [], recoveryCodesLeft: 0, methods: [] } };

describe('signing in with a second factor', () => {
  it('asks for the code after the password', async () => {
    const api = stubApi({
      ...signedIn,
      'POST /auth/login': {
        body: { mfaRequired: true, mfaToken: 'm-1', methods: ['TOTP', 'RECOVERY_CODE'] },
      },
      'POST /auth/mfa': ({ body }: Received) =>
        (body as { code: string }).code === '123456'
          ? renewal
          : problem(422, 'validation-failed', [{ field: 'code', message: 'Wrong code' }]),
    });
    const { user } = renderApp('/sign-in');
    await user.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(main().getByRole('button', { name: 'Sign in' }));

    await user.type(await screen.findByLabelText('Code'), '000000');
    await user.click(main().getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Wrong code')).toBeVisible();
    await user.clear(screen.getByLabelText('Code'));
    await user.type(screen.getByLabelText('Code'), '123456');
    await user.click(main().getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByRole('heading', { name: 'Find your next event' })).toBeVisible();
    expect(api.sent('POST', '/auth/mfa')[1]?.body).toEqual({
      mfaToken: 'm-1',
      method: 'TOTP',
      code: '123456',
    });
  });

  it('begins again when the first step is too long ago', async () => {
    stubApi({
      'POST /auth/login': { body: { mfaRequired: true, mfaToken: 'm-1', methods: ['TOTP'] } },
      'POST /auth/mfa': problem(401, 'unauthorized'),
    });
    const { user } = renderApp('/sign-in');
    await user.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(main().getByRole('button', { name: 'Sign in' }));

    await user.type(await screen.findByLabelText('Code'), '123456');
    await user.click(main().getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByLabelText('Password')).toHaveValue('');
  });
});

describe('a forgotten password', () => {
  it('is answered alike whoever asks', async () => {
    const api = stubApi({ 'POST /auth/password/forgot': { status: 202 } });
    const { user } = renderApp('/forgot-password');

    await user.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
    await user.click(screen.getByRole('button', { name: 'Send me the link' }));

    expect(await screen.findByText(/If ana@example.org has an account/)).toBeVisible();
    expect(api.sent('POST', '/auth/password/forgot')[0]?.body).toEqual({ email: 'ana@example.org' });
  });
});

describe('the page about security', () => {
  it('connects an app and shows the recovery codes once', async () => {
    stubApi({
      ...signedIn,
      'GET /me/mfa': none,
      'GET /me/sessions': { body: { items: [sampleSession()], nextCursor: null } },
      'POST /me/mfa/totp': { body: { secret: 'GEZDGNBV', uri: 'otpauth://totp/x', qr: '<svg></svg>' } },
      'POST /me/mfa/totp/confirm': { body: { recoveryCodes: ['aaaaa-bbbbb', 'ccccc-ddddd'] } },
    });
    const { user } = renderApp('/account/security', { signedIn: true });

    await user.click(await screen.findByRole('button', { name: 'Connect an app' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('GEZD GNBV')).toBeVisible();
    await user.type(dialog.getByLabelText('Code'), '123456');
    await user.click(dialog.getByRole('button', { name: 'Connect' }));

    expect(await screen.findByText('aaaaa-bbbbb')).toBeVisible();
  });

  it('ends a session that its owner does not recognize', async () => {
    const api = stubApi({
      ...signedIn,
      'GET /me/mfa': { body: sampleMfa },
      'GET /me/sessions': {
        body: {
          items: [
            sampleSession(),
            sampleSession({ id: 's2', current: false, known: false, device: 'Safari, macOS' }),
          ],
          nextCursor: null,
        },
      },
      'DELETE /me/sessions/s2': { status: 204 },
    });
    const { user } = renderApp('/account/security', { signedIn: true });

    await user.click(await screen.findByRole('button', { name: 'Sign out Safari, macOS' }));

    await waitFor(() => expect(api.sent('DELETE', '/me/sessions/s2')).toHaveLength(1));
  });
});

describe('an address that is not proven', () => {
  it('is pointed out until it is', async () => {
    const api = stubApi({
      ...signedIn,
      'GET /me': { body: { ...organizer, emailVerified: false } },
      'POST /me/email/verification': { status: 202 },
    });
    const { user } = renderApp('/', { signedIn: true });

    await user.click(await screen.findByRole('button', { name: 'Send it again' }));

    await waitFor(() => expect(api.sent('POST', '/me/email/verification')).toHaveLength(1));
  });
});
