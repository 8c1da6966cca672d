import { Badge, Button, EmptyState, Group, Paper, Stack, Text } from '@mantine/core';
import { CalendarClock, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEventQuery } from '@/shared/api/events-api';
import { asProblem } from '@/shared/api/problem';
import type { Booking, PalcoEvent } from '@/shared/api/models';
import { useBookingsOfEventQuery, useReleaseBookingMutation } from '@/shared/api/resources-api';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { useDateFormats } from '@/shared/time/format';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { ProblemState } from '@/shared/ui/problem-state';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { BookingDialog } from './booking-dialog';
import { CateringSection } from './catering-section';

/** What an event has booked. */
export function BookingsPanel() {
  const { eventId = '' } = useParams();
  const { currentData: event } = useEventQuery(eventId);
  return event ? <Bookings key={event.id} event={event} /> : null;
}

function Bookings({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { currentData: bookings, error, refetch } = useBookingsOfEventQuery(event.id);
  const [open, setOpen] = useState<Booking | 'new' | null>(null);
  const [going, setGoing] = useState<Booking | null>(null);
  const manages =
    mayInOrganization(me, event.organizationId, 'events:manage') &&
    (event.status === 'DRAFT' || event.status === 'PUBLISHED');

  if (error && !bookings) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!bookings) return <RowsSkeleton rows={3} />;
  const create = manages && (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setOpen('new')}>
      {t('bookings.create')}
    </Button>
  );
  return (
    <Stack>
      {bookings.length > 0 && <Group justify="flex-end">{create}</Group>}
      {bookings.length === 0 && (
        <EmptyState
          py={48}
          icon={<CalendarClock size={36} strokeWidth={1.5} aria-hidden />}
          title={t('bookings.none')}
          description={t('bookings.noneText')}
        >
          <EmptyState.Actions>{create}</EmptyState.Actions>
        </EmptyState>
      )}
      {bookings.map((booking) => (
        <Row
          key={booking.id}
          event={event}
          booking={booking}
          manages={manages}
          onChange={() => setOpen(booking)}
          onRelease={() => setGoing(booking)}
        />
      ))}
      {bookings.some(({ kind }) => kind === 'CATERING') && <CateringSection eventId={event.id} />}
      <BookingDialog event={event} open={open} onClose={() => setOpen(null)} />
      <Release booking={going} onDone={() => setGoing(null)} />
    </Stack>
  );
}

interface RowProps {
  event: PalcoEvent;
  booking: Booking;
  manages: boolean;
  onChange: () => void;
  onRelease: () => void;
}

function Row({ event, booking, manages, onChange, onRelease }: RowProps) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <Paper withBorder radius="md" p="md" bg="var(--palco-surface)">
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="xs">
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {booking.quantity > 1 && `${booking.quantity} × `}
              {booking.resourceName}
            </Text>
            <Badge variant="default" fw={500} tt="none">
              {t(`resources.kinds.${booking.kind}`)}
            </Badge>
          </Group>
          <Text size="sm">{formats.fullRange(booking, event.timeZone)}</Text>
          <Text size="sm" c="dimmed">
            {[
              booking.setupMinutes > 0 &&
                `${t('resources.setup')}: ${t('resources.minutes', { count: booking.setupMinutes })}`,
              booking.teardownMinutes > 0 &&
                `${t('resources.teardown')}: ${t('resources.minutes', { count: booking.teardownMinutes })}`,
              booking.menu,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {manages && (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              aria-label={`${t('bookings.changeTitle')}: ${booking.resourceName}`}
              onClick={onChange}
            >
              {t('bookings.change')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="red"
              aria-label={`${t('bookings.release')} ${booking.resourceName}`}
              onClick={onRelease}
            >
              {t('bookings.release')}
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}

function Release({ booking, onDone }: { booking: Booking | null; onDone: () => void }) {
  const { t } = useTranslation();
  const [release, { isLoading }] = useReleaseBookingMutation();
  const succeeded = useSuccessToast();
  const toast = useProblemToast();
  const confirm = async () => {
    if (!booking) return;
    try {
      await release(booking.id).unwrap();
      succeeded(t('bookings.released'));
    } catch (error) {
      toast(asProblem(error));
    }
    onDone();
  };
  return (
    <ConfirmModal
      opened={booking !== null}
      title={t('bookings.releaseTitle', { resource: booking?.resourceName })}
      text={t('bookings.releaseText')}
      confirm={t('bookings.release')}
      danger
      busy={isLoading}
      onConfirm={() => void confirm()}
      onClose={onDone}
    />
  );
}
