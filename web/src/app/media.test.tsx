import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { EventPicture } from '@/shared/api/models';
import { problem, stubApi } from '@/test/fetch-stub';
import { renderApp, renewal } from '@/test/render-app';
import { organizer, sampleEvent } from '@/test/samples';

const shown = (id: string, cover: boolean, en: string): EventPicture => ({
  picture: {
    id,
    width: 640,
    height: 480,
    url: `/api/v1/media/${id}/640.jpeg`,
    sources: [{ type: 'image/jpeg', srcset: `/api/v1/media/${id}/640.jpeg 640w` }],
  },
  alt: { pt: '', en },
  cover,
});
const stage = shown('p1', true, 'The stage');
const pictures = [stage, shown('p2', false, 'The band'), shown('p3', false, '')];
const attachment = {
  id: 'a1',
  title: 'Programme',
  name: 'programme.pdf',
  contentType: 'application/pdf',
  size: 120_000,
  audience: 'EVERYBODY' as const,
  url: '/api/v1/events/e1/media/attachments/a1',
};

beforeEach(() => sessionStorage.clear());

it('shows cover, gallery and documents to visitors, and counts them once by the way they came', async () => {
  const event = sampleEvent({ cover: { picture: stage.picture, alt: stage.alt } });
  const api = stubApi({
    'GET /events/e1': { body: event },
    'GET /events/e1/media': { body: { pictures, attachments: [attachment] } },
    'POST /events/e1/visits': { status: 204 },
  });
  const { user } = renderApp('/events/e1?utm_source=whatsapp');

  expect(await screen.findByRole('img', { name: 'The stage' })).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Enlarge picture 1 of 2' }));
  const dialog = await screen.findByRole('dialog', { name: 'Picture 1 of 2' });
  await user.click(within(dialog).getByRole('button', { name: 'Next picture' }));
  expect(await screen.findByRole('dialog', { name: 'Picture 2 of 2' })).toBeInTheDocument();
  expect(screen.getByText(/PDF · 120 kB/)).toBeInTheDocument();
  await waitFor(() =>
    expect(api.sent('POST', '/events/e1/visits').map(({ body }) => body)).toEqual([{ source: 'whatsapp' }]),
  );
});

it('offers links that say by which way people come', async () => {
  stubApi({
    'GET /events/e1': { body: sampleEvent() },
    'GET /events/e1/media': { body: { pictures: [], attachments: [] } },
    'POST /events/e1/visits': { status: 204 },
  });
  const { user } = renderApp('/events/e1');

  await user.click(await screen.findByRole('button', { name: 'Share' }));

  const link = await screen.findByRole('menuitem', { name: 'WhatsApp' });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('utm_source=whatsapp');
  await user.click(screen.getByRole('menuitem', { name: 'QR code' }));
  expect(await screen.findByRole('img', { name: 'QR code of Noite da JVM' })).toBeInTheDocument();
});

it('lets organizers put pictures in order, say what they show and choose a cover', async () => {
  const api = stubApi({
    'POST /auth/refresh': renewal,
    'GET /me': { body: organizer },
    'GET /events/e1': { body: sampleEvent() },
    'GET /events/e1/media': { body: { pictures, attachments: [] } },
    'PUT /events/e1/media/pictures/order': { body: pictures },
    'PATCH /events/e1/media/pictures/p2': { body: pictures[1] },
    'PATCH /events/e1/media/pictures/p3': problem(409, 'limit-reached'),
  });
  const { user } = renderApp('/organize/events/e1/media', { signedIn: true });

  await user.click(await screen.findByRole('button', { name: 'Move The band back' }));
  await waitFor(() =>
    expect(api.sent('PUT', '/events/e1/media/pictures/order')[0]?.body).toEqual({ ids: ['p2', 'p1', 'p3'] }),
  );
  await user.click(screen.getByRole('button', { name: 'More about The band' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Say what it shows' }));
  await user.type(await screen.findByLabelText('In Portuguese'), 'A banda');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(api.sent('PATCH', '/events/e1/media/pictures/p2')[0]?.body).toEqual({
      alt: { pt: 'A banda', en: 'The band' },
    }),
  );
  await user.click(screen.getByRole('button', { name: 'More about Picture 3 of 3' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Make it the cover' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Detail of limit-reached');
});

it('shows by which ways people came', async () => {
  stubApi({
    'POST /auth/refresh': renewal,
    'GET /me': { body: organizer },
    'GET /events/e1': { body: sampleEvent() },
    'GET /events/e1/visits': {
      body: {
        from: '2030-01-01',
        to: '2030-01-31',
        items: [
          { day: '2030-01-02', channel: 'WHATSAPP', visits: 30, registrations: 4 },
          { day: '2030-01-03', channel: 'WHATSAPP', visits: 12, registrations: 0 },
          { day: '2030-01-03', channel: 'QR', visits: 7, registrations: 1 },
        ],
      },
    },
  });
  renderApp('/organize/events/e1/promotion', { signedIn: true });

  const row = await screen.findByRole('row', { name: /WhatsApp/ });
  expect(row).toHaveTextContent(/42\s*4/);
  expect(screen.getAllByRole('row', { name: /Total/ })[0]).toHaveTextContent(/49\s*5/);
});
