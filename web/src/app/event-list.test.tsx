import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { problem, stubApi } from '@/test/fetch-stub';
import { renderApp } from '@/test/render-app';
import { sampleEvent } from '@/test/samples';

it('follows the cursor and says when that was all', async () => {
  stubApi({
    'GET /events': ({ query }) =>
      query.get('cursor') === 'next'
        ? { body: { items: [sampleEvent({ id: 'e2', title: 'Second' })], nextCursor: null } }
        : { body: { items: [sampleEvent({ title: 'First' })], nextCursor: 'next' } },
  });
  const { user } = renderApp('/');

  await user.click(await screen.findByRole('button', { name: 'Load more' }));

  await screen.findByRole('link', { name: 'Second' });
  expect(screen.getByRole('link', { name: 'First' })).toBeVisible();
  expect(screen.getByText('That is all.')).toHaveFocus();
});

it('asks once for what was typed, and keeps it in the address', async () => {
  const api = stubApi({ 'GET /events': { body: { items: [], nextCursor: null } } });
  const { user, router } = renderApp('/');

  await user.type(await screen.findByRole('searchbox', { name: 'Search events' }), 'jazz');

  await screen.findByText('Nothing found');
  await waitFor(() => expect(router.state.location.search).toBe('?q=jazz'));
  expect(api.sent('GET', '/events').map(({ query }) => query.get('q'))).toEqual([null, 'jazz']);
});

it('offers another try when the list cannot be loaded', async () => {
  let down = true;
  stubApi({
    'GET /events': () =>
      down ? problem(503, 'dependency-unavailable') : { body: { items: [sampleEvent()], nextCursor: null } },
  });
  const { user } = renderApp('/');
  const retry = await screen.findByRole('button', { name: 'Try again' });

  down = false;
  await user.click(retry);

  expect(await screen.findByRole('link', { name: 'Noite da JVM' })).toBeVisible();
});
