import { ActionIcon, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ViewName } from './calendar-board';

interface Props {
  title: string;
  view: ViewName;
  onView: (view: ViewName) => void;
  onStep: (step: 'prev' | 'next' | 'today') => void;
}

const VIEWS = [
  ['dayGridMonth', 'calendar.month'],
  ['timeGridWeek', 'calendar.week'],
  ['timeGridDay', 'calendar.day'],
  ['listMonth', 'calendar.list'],
] as const;

export function CalendarToolbar({ title, view, onView, onStep }: Props) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" size="sm" onClick={() => onStep('today')}>
          {t('calendar.today')}
        </Button>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('calendar.previous')}
          onClick={() => onStep('prev')}
        >
          <ChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('calendar.next')}
          onClick={() => onStep('next')}
        >
          <ChevronRight size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Text component="h2" fw={600} size="lg" aria-live="polite" m={0}>
        {title}
      </Text>
      <SegmentedControl
        aria-label={t('calendar.view')}
        size="sm"
        value={view}
        onChange={(value) => onView(value as ViewName)}
        data={VIEWS.map(([value, label]) => ({ value, label: t(label) }))}
      />
    </Group>
  );
}
