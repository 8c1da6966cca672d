import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { stubApi } from '@/test/fetch-stub';
import { renderApp, renewal } from '@/test/render-app';
import { organizer, sampleEvent, sampleRegistration, sampleMfa, sampleSession } from '@/test/samples';
import { sampleAgendaSession, samplePick, sampleTemplate } from '@/test/planning-samples';

const page = (...items: unknown[]) => ({ body: { items, nextCursor: null } });

/** Colours need a real browser's layout; everything else that axe knows is checked here. */
const withoutLayout = { rules: { 'color-contrast': { enabled: false } } };

it.each([
  ['/', 'Find your next event'],
  ['/events/e1', 'Noite da JVM'],
  ['/sign-in', 'Sign in'],
  ['/sign-up', 'Create your account'],
  ['/forgot-password', 'Forgot your password?'],
  ['/reset-password', 'Choose a new password'],
  ['/verify-email', 'Your e-mail address'],
  ['/nowhere', 'This page does not exist'],
])('%s has no barriers for a visitor', async (address, heading) => {
  stubApi({
    'GET /events': page(sampleEvent()),
    'GET /events/e1': { body: sampleEvent() },
    'GET /events/e1/sessions': page(sampleAgendaSession()),
  });
  const { container } = renderApp(address);
  await screen.findByRole('heading', { level: 1, name: heading });

  const { violations } = await axe.run(container, withoutLayout);

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

it.each([
  ['/tickets', 'My tickets'],
  ['/tickets/r1', 'Noite da JVM'],
  ['/profile', 'Profile'],
  ['/account/security', 'Security'],
  ['/organize', 'My events'],
  ['/organize/events/new', 'New event'],
  ['/organize/events/e1', 'Noite da JVM'],
  ['/agenda', 'My agenda'],
  ['/organize/templates', 'Templates'],
  ['/organize/events/e1/agenda', 'Noite da JVM'],
  ['/organize/events/e1/participants', 'Noite da JVM'],
  ['/organize/events/e1/reports', 'Noite da JVM'],
])('%s has no barriers for an organizer', async (address, heading) => {
  stubApi({
    'POST /auth/refresh': renewal,
    'GET /me': { body: organizer },
    'GET /events': page(sampleEvent()),
    'GET /events/e1': { body: sampleEvent() },
    'GET /events/e1/sessions': page(sampleAgendaSession()),
    'GET /events/e1/agenda/warnings': page(),
    'GET /events/e1/tracks': page(),
    'GET /sessions': page(samplePick()),
    'GET /event-templates': page(sampleTemplate()),
    'GET /registrations': page(sampleRegistration()),
    'GET /registrations/r1': { body: sampleRegistration() },
    'GET /reports': page(),
    'GET /me/mfa': { body: sampleMfa },
    'GET /me/sessions': page(sampleSession()),
  });
  const { container } = renderApp(address, { signedIn: true });
  await screen.findByRole('heading', { level: 1, name: heading });

  const { violations } = await axe.run(container, withoutLayout);

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
