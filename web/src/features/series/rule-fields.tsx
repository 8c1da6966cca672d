import { Chip, Group, NumberInput, Radio, Select, Stack, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS, weekdayOf, type Frequency, type Rule } from './rule';

interface Props {
  rule: Rule;
  /** Local time of the first date, as a date picker holds it. */
  start: string;
  onChange: (rule: Rule) => void;
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** How often, on which days, until when. */
export function RuleFields({ rule, start, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const change = (changed: Partial<Rule>) => onChange({ ...rule, ...changed });
  // 4 January 2027 is a Monday.
  const nameOf = (day: string) =>
    new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' }).format(
      Date.UTC(2027, 0, 4 + WEEKDAYS.indexOf(day)),
    );

  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <NumberInput
          label={t('series.every')}
          w={110}
          min={1}
          max={99}
          allowDecimal={false}
          value={rule.interval}
          onChange={(interval) => change({ interval: Number(interval) || 1 })}
        />
        <Select
          label={t('series.unit')}
          w={170}
          allowDeselect={false}
          data={FREQUENCIES.map((value) => ({ value, label: t(`series.unit${value}`) }))}
          value={rule.frequency}
          onChange={(frequency) => change({ frequency: frequency as Frequency })}
        />
      </Group>

      {rule.frequency === 'WEEKLY' && (
        <Chip.Group
          multiple
          value={[...new Set([...rule.weekdays, weekdayOf(start)])]}
          onChange={(weekdays) => change({ weekdays })}
        >
          <Group gap={6} role="group" aria-label={t('series.weekdays')}>
            {WEEKDAYS.map((day) => (
              <Chip key={day} value={day} size="sm" disabled={day === weekdayOf(start)}>
                {nameOf(day)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}

      {rule.frequency === 'MONTHLY' && (
        <Radio.Group
          aria-label={t('series.monthly')}
          value={rule.monthly}
          onChange={(monthly) => change({ monthly: monthly as Rule['monthly'] })}
        >
          <Group>
            <Radio value="day" label={t('series.monthlyDay', { day: Number(start.slice(8, 10)) })} />
            <Radio value="weekday" label={t('series.monthlyWeekday')} />
          </Group>
        </Radio.Group>
      )}

      <Radio.Group
        label={t('series.ends')}
        value={rule.ends}
        onChange={(ends) => change({ ends: ends as Rule['ends'] })}
      >
        <Group mt={6} align="center">
          <Radio value="after" label={t('series.endsAfter')} />
          <Radio value="on" label={t('series.endsOn')} />
          <Radio value="never" label={t('series.endsNever')} />
        </Group>
      </Radio.Group>
      {rule.ends === 'after' && (
        <NumberInput
          label={t('series.count')}
          w={170}
          min={1}
          max={366}
          allowDecimal={false}
          value={rule.count}
          onChange={(count) => change({ count: Number(count) || 1 })}
        />
      )}
      {rule.ends === 'on' && (
        <DateInput
          id={`${id}-until`}
          popoverProps={{ id: `${id}-until` }}
          label={t('series.until')}
          w={220}
          valueFormat="D MMM YYYY"
          minDate={start.slice(0, 10)}
          value={rule.until}
          onChange={(until) => change({ until })}
        />
      )}
      {rule.ends === 'never' && (
        <Text size="sm" c="dimmed">
          {t('series.neverHint')}
        </Text>
      )}
    </Stack>
  );
}
