import { Button, Menu } from '@mantine/core';
import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PalcoEvent } from '@/shared/api/models';

/** An event into the visitor's own calendar, as a file or by the page of a provider. */
export function AddToCalendar({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  if (event.status === 'CANCELLED' || event.status === 'COMPLETED') return null;
  return (
    <Menu shadow="md" width="target">
      <Menu.Target>
        <Button variant="default" fullWidth leftSection={<CalendarPlus size={16} aria-hidden />}>
          {t('calendar.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={`/api/v1/events/${event.id}.ics`} download>
          {t('calendar.addFile')}
        </Menu.Item>
        <Menu.Item component="a" href={googleLink(event)} target="_blank" rel="noopener noreferrer">
          Google
        </Menu.Item>
        <Menu.Item component="a" href={outlookLink(event)} target="_blank" rel="noopener noreferrer">
          Outlook
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const compact = (instant: string) => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

function place({ location }: PalcoEvent): string {
  return [location.name, location.address].filter(Boolean).join(', ');
}

export function googleLink(event: PalcoEvent): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: event.title,
    dates: `${compact(event.startsAt)}/${compact(event.endsAt)}`,
    ctz: event.timeZone,
    details: `${window.location.origin}/events/${event.id}`,
    location: place(event),
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

export function outlookLink(event: PalcoEvent): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt: event.startsAt,
    enddt: event.endsAt,
    body: `${window.location.origin}/events/${event.id}`,
    location: place(event),
  });
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query}`;
}
