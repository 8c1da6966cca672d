import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem, stubApi } from '@/test/fetch-stub';
import { renderApp, renewal } from '@/test/render-app';
import { sampleEvent, sampleMe, sampleRegistration } from '@/test/samples';

const nothing = { body: { items: [], nextCursor: null } };
const asAna = {
  'POST /auth/refresh': renewal,
  'GET /me': { body: sampleMe() },
  'GET /events/e1': { body: sampleEvent() },
};

describe('taking a place', () => {
  it('leads a visitor through signing in and back, and shows the ticket', async () => {
    let registered = false;
    const api = stubApi({
      ...asAna,
      'POST /auth/login': renewal,
      'GET /registrations': () =>
        registered ? { body: { items: [sampleRegistration()], nextCursor: null } } : nothing,
      'POST /events/e1/registrations': () => {
        registered = true;
        return { status: 201, body: sampleRegistration() };
      },
    });
    const { user, router } = renderApp('/events/e1');

    await user.click(await screen.findByRole('link', { name: 'Register' }));
    await user.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Sign in' }));
    const register = await screen.findByRole('button', { name: 'Register' });
    await waitFor(() => expect(register).toHaveFocus());
    await user.click(register);

    const done = await screen.findByRole('heading', { name: 'You are in!' });
    await waitFor(() => expect(done).toHaveFocus());
    expect(screen.getByRole('img', { name: 'QR code of the ticket' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/events/e1');
    const [sent] = api.sent('POST', '/events/e1/registrations');
    expect(sent?.headers.get('Authorization')).toBe('Bearer token-1');
    expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(api.sent('POST', '/auth/login')[0]?.headers.get('X-Client')).toBe('web');
  });

  it('says that the last place is gone', async () => {
    let available = 1;
    stubApi({
      ...asAna,
      'GET /events/e1': () => ({ body: sampleEvent({ available }) }),
      'GET /registrations': nothing,
      'POST /events/e1/registrations': () => {
        available = 0;
        return problem(409, 'event-full');
      },
    });
    const { user } = renderApp('/events/e1', { signedIn: true });

    await user.click(await screen.findByRole('button', { name: 'Register' }));

    expect(await screen.findByRole('button', { name: 'Event full' })).toBeDisabled();
  });

  it('repeats a try whose answer was lost under the same key', async () => {
    let tries = 0;
    const api = stubApi({
      ...asAna,
      'GET /registrations': nothing,
      'POST /events/e1/registrations': () => {
        tries += 1;
        if (tries === 1) throw new TypeError('connection reset');
        return { status: 201, body: sampleRegistration() };
      },
    });
    const { user } = renderApp('/events/e1', { signedIn: true });

    await user.click(await screen.findByRole('button', { name: 'Register' }));
    await screen.findByText(/cannot be reached/);
    await user.click(screen.getByRole('button', { name: 'Register' }));
    await screen.findByRole('heading', { name: 'You are in!' });

    const keys = api
      .sent('POST', '/events/e1/registrations')
      .map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  it('renews a refused token once and tries again', async () => {
    let renewals = 0;
    const api = stubApi({
      ...asAna,
      'POST /auth/refresh': () => {
        renewals += 1;
        return { body: { accessToken: `token-${renewals}`, tokenType: 'Bearer', expiresIn: 600 } };
      },
      'GET /me': ({ headers }) =>
        headers.get('Authorization') === 'Bearer token-2'
          ? { body: sampleMe() }
          : problem(401, 'unauthorized'),
      'GET /registrations': ({ headers }) =>
        headers.get('Authorization') === 'Bearer token-2' ? nothing : problem(401, 'unauthorized'),
    });
    renderApp('/events/e1', { signedIn: true });

    await screen.findByRole('button', { name: 'Register' });

    expect(api.sent('POST', '/auth/refresh')).toHaveLength(2);
  });
});
