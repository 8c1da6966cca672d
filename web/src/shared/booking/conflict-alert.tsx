import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BookingConflict } from './booking-conflict';
import { useDateFormats } from '@/shared/time/format';

interface Props {
  conflicts: BookingConflict[];
  timeZone: string;
  onTime?: (time: BookingConflict['otherTimes'][number]) => void;
  onThing?: (resourceId: string) => void;
}

/** What stands in the way, and what can be had instead at the press of a button where that is possible. */
export function ConflictAlert({ conflicts, timeZone, onTime, onThing }: Props) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <Alert
      color="orange"
      role="alert"
      icon={<CalendarX size={18} aria-hidden />}
      title={t('bookings.conflictTitle')}
    >
      <Stack gap="sm">
        {conflicts.map((conflict) => (
          <div key={conflict.resourceId}>
            <Text size="sm" fw={600}>
              {t('bookings.conflictOf', {
                resource: conflict.resourceName,
                available: conflict.available,
                wanted: conflict.wanted,
              })}
            </Text>
            <List size="sm" mb="xs">
              {conflict.inTheWay.map(({ eventId, eventTitle, busyFrom, busyTo }) => (
                <List.Item key={`${eventId} ${busyFrom}`}>
                  {eventTitle}:{' '}
                  {t('bookings.busy', {
                    range: formats.fullRange({ startsAt: busyFrom, endsAt: busyTo }, timeZone),
                  })}
                </List.Item>
              ))}
            </List>
            <Group gap="xs">
              {onThing &&
                conflict.otherThings.map(({ resourceId, name }) => (
                  <Button key={resourceId} size="xs" variant="light" onClick={() => onThing(resourceId)}>
                    {t('bookings.takeThing', { resource: name })}
                  </Button>
                ))}
              {onTime &&
                conflict.otherTimes.map((time) => (
                  <Button key={time.startsAt} size="xs" variant="default" onClick={() => onTime(time)}>
                    {t('bookings.takeTime', { range: formats.fullRange(time, timeZone) })}
                  </Button>
                ))}
            </Group>
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
