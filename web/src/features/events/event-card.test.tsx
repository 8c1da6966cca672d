import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { i18n } from '@/shared/i18n/language';
import { sampleEvent } from '@/test/samples';
import { EventCard } from './event-card';

function show(change: Parameters<typeof sampleEvent>[0] = {}) {
  return render(
    <MantineProvider env="test">
      <MemoryRouter>
        <EventCard event={sampleEvent(change)} />
      </MemoryRouter>
    </MantineProvider>,
  );
}

it('leads to the event and says when, where and how many places are left', () => {
  show();

  expect(screen.getByRole('link', { name: 'Noite da JVM' })).toHaveAttribute('href', '/events/e1');
  expect(screen.getByText('Centro Cultural')).toBeVisible();
  expect(screen.getByText('23 places left')).toBeVisible();
});

it('tells the time in the zone of the event', () => {
  show({ timeZone: 'Asia/Tokyo' });

  expect(screen.getByText(/Sun.*0?7:00.*GMT\+9/)).toBeInTheDocument();
});

it('says so when the event is full', () => {
  show({ available: 0 });

  expect(screen.getByText('Full')).toBeVisible();
});

it('counts in Portuguese', async () => {
  await i18n.changeLanguage('pt-BR');

  show({ capacity: 5000, available: 1544 });

  expect(screen.getByText('1.544 lugares disponíveis')).toBeVisible();
});
