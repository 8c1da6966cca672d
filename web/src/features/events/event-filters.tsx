import { CloseButton, Group, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useDebouncedCallback } from '@mantine/hooks';
import { CalendarDays, Search } from 'lucide-react';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datePresets } from './date-presets';
import classes from './event-filters.module.css';
import type { Filters } from './use-event-filters';

const DAY = 'D MMM YYYY';

interface Props {
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

export function EventFilters({ filters, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [text, setText] = useState(filters.q);
  const search = useDebouncedCallback((q: string) => onChange({ q }), 300);
  const type = (value: string) => {
    setText(value);
    search(value);
  };

  const chosen =
    [filters.from, filters.to]
      .filter((day) => day !== null)
      .map((day) => dayjs(day).locale(i18n.language.toLowerCase()).format(DAY))
      .join(' – ') || t('events.anyDate');

  return (
    <Group role="search" gap="sm" mb="sm" align="flex-end">
      <TextInput
        flex="1 1 260px"
        type="search"
        size="md"
        aria-label={t('events.search')}
        placeholder={t('events.searchPlaceholder')}
        leftSection={<Search size={18} aria-hidden />}
        rightSection={text !== '' && <CloseButton aria-label={t('common.clear')} onClick={() => type('')} />}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <DatePickerInput
        type="range"
        flex="1 1 240px"
        maw={{ sm: 320 }}
        size="md"
        allowSingleDateInRange
        clearable
        id={id}
        popoverProps={{ id }}
        classNames={{ datePickerRoot: classes.picker, presetsList: classes.presets }}
        aria-label={`${t('events.dates')}: ${chosen}`}
        labelSeparator="–"
        placeholder={t('events.anyDate')}
        valueFormat={DAY}
        leftSection={<CalendarDays size={18} aria-hidden />}
        presets={datePresets(new Date()).map(({ label, range }) => ({ label: t(label), value: range }))}
        value={[filters.from, filters.to]}
        onChange={([from, to]) => onChange({ from, to })}
      />
    </Group>
  );
}
