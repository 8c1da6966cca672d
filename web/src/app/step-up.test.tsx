import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem, stubApi, type Received } from '@/test/fetch-stub';
import { renderApp, renewal } from '@/test/render-app';
import { organizer } from '@/test/samples';

const stubs = (methods: string[]) => ({
  'POST /auth/refresh': renewal,
  'GET /me': { body: organizer },
  'GET /me/mfa': { body: { totpSince: null, recoveryCodesLeft: 0, methods } },
  'PATCH /me': ({ headers, body }: Received) =>
    headers.get('Authorization') === 'Bearer proven'
      ? { body: { ...organizer, ...(body as object) } }
      : problem(403, 'step-up-required'),
});

async function change(user: ReturnType<typeof renderApp>['user']) {
  const name = await screen.findByLabelText(/^Name/);
  await user.clear(name);
  await user.type(name, 'Ana Lima');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  return within(await screen.findByRole('dialog', { name: 'Is it you?' }));
}

describe('what needs a fresh proof', () => {
  it('is sent again once the person has given their password', async () => {
    const api = stubApi({
      ...stubs([]),
      'POST /auth/step-up': ({ body }: Received) =>
        (body as { password: string }).password === 'correct horse battery'
          ? { body: { accessToken: 'proven', tokenType: 'Bearer', expiresIn: 600 } }
          : problem(422, 'validation-failed', [{ field: 'password', message: 'Not your password' }]),
    });
    const { user } = renderApp('/profile', { signedIn: true });
    const dialog = await change(user);

    await user.type(await dialog.findByLabelText('Password'), 'wrong');
    await user.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(await dialog.findByText('Not your password')).toBeVisible();
    await user.clear(dialog.getByLabelText('Password'));
    await user.type(dialog.getByLabelText('Password'), 'correct horse battery');
    await user.click(dialog.getByRole('button', { name: 'Confirm' }));

    await waitFor(() => expect(api.sent('PATCH', '/me')).toHaveLength(2));
    expect(await screen.findByText('Profile saved')).toBeVisible();
  });

  it('is asked for with the second factor of those who have one', async () => {
    const api = stubApi({
      ...stubs(['TOTP', 'RECOVERY_CODE']),
      'POST /auth/step-up': { body: { accessToken: 'proven', tokenType: 'Bearer', expiresIn: 600 } },
    });
    const { user } = renderApp('/profile', { signedIn: true });
    const dialog = await change(user);

    await user.type(await dialog.findByLabelText('Code'), '123456');
    await user.click(dialog.getByRole('button', { name: 'Confirm' }));

    await waitFor(() => expect(api.sent('PATCH', '/me')).toHaveLength(2));
    expect(api.sent('POST', '/auth/step-up')[0]?.body).toEqual({ method: 'TOTP', code: '123456' });
  });

  it('stays undone when the person closes the dialog', async () => {
    const api = stubApi(stubs([]));
    const { user } = renderApp('/profile', { signedIn: true });
    const dialog = await change(user);

    await user.click(await dialog.findByRole('button', { name: 'Back' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.sent('PATCH', '/me')).toHaveLength(1);
  });
});
