import { Group, Stack, Text } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import type { Registration } from '@/shared/api/models';
import { DateTile } from '@/shared/event/date-tile';
import { useDateFormats } from '@/shared/time/format';
import { StatusBadge } from '@/shared/ui/status-badge';
import classes from './ticket-row.module.css';

export function TicketRow({ registration }: { registration: Registration }) {
  const formats = useDateFormats();
  const { event, status } = registration;
  return (
    <Link to={`/tickets/${registration.id}`} className={classes.row} data-cancelled={status === 'CANCELLED'}>
      <DateTile startsAt={event.startsAt} timeZone={event.timeZone} />
      <Stack gap={2} miw={0} flex={1}>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {event.title}
        </Text>
        <Text size="sm" c="dimmed">
          {formats.shortDay(event.startsAt, event.timeZone)}, {formats.time(event.startsAt, event.timeZone)} ·{' '}
          {event.location.name}
        </Text>
        <Group hiddenFrom="xs" mt={4}>
          <StatusBadge status={event.status === 'CANCELLED' ? 'CANCELLED' : status} />
        </Group>
      </Stack>
      <Group visibleFrom="xs">
        <StatusBadge status={event.status === 'CANCELLED' ? 'CANCELLED' : status} />
      </Group>
      <ChevronRight size={18} className={classes.chevron} aria-hidden />
    </Link>
  );
}
