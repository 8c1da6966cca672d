import { Anchor, Badge, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import dayjs from 'dayjs';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CalendarItem } from '@/shared/api/models';
import { EventWhen } from '@/shared/event/event-when';
import { instantFromLocal, localFromInstant } from '@/shared/time/zones';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Times } from './use-move';

interface Props {
  item: CalendarItem | null;
  busy: boolean;
  onMove: (item: CalendarItem, times: Times) => Promise<boolean>;
  onClose: () => void;
}

/** What an item is, and for those who may: moving it without a mouse. */
export function ItemDialog({ item, busy, onMove, onClose }: Props) {
  return (
    <Modal
      opened={item !== null}
      onClose={onClose}
      title={item?.title}
      centered
      // Escape in a date picker closes the picker, which lies outside of the dialog's own elements.
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.currentTarget.contains(event.target as Node)) onClose();
      }}
    >
      {item && (
        <Details key={item.id + item.version} item={item} busy={busy} onMove={onMove} onClose={onClose} />
      )}
    </Modal>
  );
}

function Details({ item, busy, onMove, onClose }: Props & { item: CalendarItem }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Group gap={6}>
        {item.status !== 'PUBLISHED' && <StatusBadge status={item.status} />}
        {item.kind === 'SESSION' && <Badge variant="default">{t('calendar.session')}</Badge>}
        {item.seriesId && <Badge variant="default">{t('calendar.ofSeries')}</Badge>}
        {item.categories.map((category) => (
          <Badge key={category} variant="default" fw={500}>
            {category}
          </Badge>
        ))}
      </Group>
      <EventWhen event={item} />
      <Text style={{ overflowWrap: 'anywhere' }}>{item.place}</Text>
      <Group gap="md">
        <Anchor component={Link} to={`/events/${item.eventId}`}>
          {t('calendar.open')}
        </Anchor>
        {item.editable && (
          <Anchor component={Link} to={`/organize/events/${item.eventId}`}>
            {t('calendar.edit')}
          </Anchor>
        )}
      </Group>
      {item.editable && <MoveForm item={item} busy={busy} onMove={onMove} onClose={onClose} />}
    </Stack>
  );
}

function MoveForm({ item, busy, onMove, onClose }: Props & { item: CalendarItem }) {
  const { t } = useTranslation();
  const id = useId();
  const [start, setStart] = useState<string | null>(localFromInstant(item.startsAt, item.timeZone));
  const [end, setEnd] = useState<string | null>(localFromInstant(item.endsAt, item.timeZone));
  const sound = start !== null && end !== null && end > start;

  const change = (next: string | null) => {
    if (next && start && end) {
      const length = dayjs(end).diff(start, 'minute');
      setEnd(dayjs(next).add(length, 'minute').format('YYYY-MM-DD HH:mm:ss'));
    }
    setStart(next);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!sound) return;
    const times = {
      startsAt: instantFromLocal(start, item.timeZone),
      endsAt: instantFromLocal(end, item.timeZone),
    };
    if (await onMove(item, times)) onClose();
  };

  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t('calendar.move')}>
      <Stack gap="sm">
        <DateTimePicker
          id={`${id}-start`}
          popoverProps={{ id: `${id}-start` }}
          label={t('calendar.newStart')}
          valueFormat="ddd, D MMM YYYY, HH:mm"
          value={start}
          onChange={change}
        />
        <DateTimePicker
          id={`${id}-end`}
          popoverProps={{ id: `${id}-end` }}
          label={t('calendar.newEnd')}
          valueFormat="ddd, D MMM YYYY, HH:mm"
          value={end}
          minDate={start ?? undefined}
          error={sound ? undefined : t('editor.endBeforeStart')}
          onChange={setEnd}
        />
        {item.seriesId && (
          <Text size="sm" c="dimmed">
            {t('calendar.onlyThisOne')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={!sound}>
            {t('calendar.move')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
