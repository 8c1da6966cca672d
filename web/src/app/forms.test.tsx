import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem, stubApi, type Received } from '@/test/fetch-stub';
import { renderApp, renewal } from '@/test/render-app';
import { organizer, sampleEvent } from '@/test/samples';

const main = () => within(screen.getByRole('main'));

describe('signing up', () => {
  it('shows what the server found wrong beside the field', async () => {
    stubApi({
      'POST /auth/register': problem(422, 'validation-failed', [
        { field: 'name', message: 'Odd characters' },
      ]),
    });
    const { user } = renderApp('/sign-up');

    await user.type(await screen.findByLabelText('Name'), 'Ana');
    await user.type(screen.getByLabelText('E-mail'), 'ana@example.org');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(main().getByRole('button', { name: 'Create account' }));

    await screen.findByText('Odd characters');
    expect(screen.getByLabelText('Name')).toBeInvalid();
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(screen.queryByText('Something went wrong')).toBeNull();
  });

  it('says beside the address that it is taken', async () => {
    stubApi({ 'POST /auth/register': problem(409, 'email-taken') });
    const { user } = renderApp('/sign-up');

    await user.type(await screen.findByLabelText('Name'), 'Ana');
    await user.type(screen.getByLabelText('E-mail'), 'ana@example.org');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(main().getByRole('button', { name: 'Create account' }));

    expect(await screen.findByText('There already is an account with this e-mail')).toBeVisible();
  });
});

describe('signing in', () => {
  it('does not tell whether the address or the password was wrong', async () => {
    stubApi({ 'POST /auth/login': problem(401, 'unauthorized') });
    const { user } = renderApp('/sign-in');

    await user.type(await screen.findByLabelText('E-mail'), 'ana@example.org');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(main().getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByText(/do not match/)).toBeVisible();
    expect(screen.getByLabelText('Password')).toHaveValue('');
  });
});

describe('editing an event that somebody else changed', () => {
  it('shows both versions and saves over theirs with their version', async () => {
    let saved = sampleEvent();
    const put = ({ headers, body }: Received) => {
      if (headers.get('If-Match') !== `"${saved.version}"`) return problem(412, 'stale-version');
      saved = { ...saved, ...(body as object), version: saved.version + 1 };
      return { body: saved, headers: { ETag: `"${saved.version}"` } };
    };
    const api = stubApi({
      'POST /auth/refresh': renewal,
      'GET /me': { body: organizer },
      'GET /events/e1': () => ({ body: saved, headers: { ETag: `"${saved.version}"` } }),
      'PUT /events/e1': put,
    });
    const { user } = renderApp('/organize/events/e1', { signedIn: true });
    const title = await screen.findByLabelText(/Title/);

    saved = { ...saved, title: 'Theirs', version: 4 };
    await user.clear(title);
    await user.type(title, 'Mine');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('Theirs');
    await user.click(dialog.getByRole('button', { name: 'Save mine over it' }));

    await waitFor(() => expect(saved.title).toBe('Mine'));
    expect(api.sent('PUT', '/events/e1').map(({ headers }) => headers.get('If-Match'))).toEqual([
      '"3"',
      '"4"',
    ]);
  });
});

describe('an event form that is not saved', () => {
  const stubs = {
    'POST /auth/refresh': renewal,
    'GET /me': { body: organizer },
    'GET /events': { body: { items: [], nextCursor: null } },
    'GET /events/e1': { body: sampleEvent({ status: 'DRAFT' }) },
    'DELETE /events/e1': { status: 204 },
  };

  it('is not left without asking', async () => {
    stubApi(stubs);
    const { user, router } = renderApp('/organize/events/e1', { signedIn: true });

    await user.type(await screen.findByLabelText(/Title/), '!');
    await user.click(screen.getByRole('link', { name: 'My events' }));

    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/organize/events/e1');
  });

  it('is left without saving once that is confirmed', async () => {
    const api = stubApi(stubs);
    const { user, router } = renderApp('/organize/events/e1', { signedIn: true });

    await user.type(await screen.findByLabelText(/Title/), '!');
    await user.click(screen.getByRole('link', { name: 'My events' }));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/organize'));
    expect(api.sent('PUT', '/events/e1')).toEqual([]);
  });

  it('does not ask when the draft is deleted', async () => {
    stubApi(stubs);
    const { user } = renderApp('/organize/events/e1', { signedIn: true });

    await user.type(await screen.findByLabelText(/Title/), '!');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(await screen.findByRole('button', { name: 'Delete the draft' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'My events' })).toBeVisible();
  });
});

describe('pages for some only', () => {
  it('send a visitor to sign in', async () => {
    stubApi({});
    const { router } = renderApp('/tickets');

    await screen.findByRole('heading', { name: 'Sign in' });

    expect(router.state.location.search).toBe('?next=%2Ftickets');
  });

  it('tell others that they have no access', async () => {
    stubApi({ 'POST /auth/refresh': renewal, 'GET /me': { body: organizer } });
    renderApp('/admin/users', { signedIn: true });

    expect(await screen.findByRole('heading', { name: 'No access' })).toBeVisible();
  });
});
