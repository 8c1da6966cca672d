import { Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Repetition } from '@/shared/event/repetition';
import { instantFromLocal } from '@/shared/time/zones';
import { Section } from '@/shared/ui/section';
import { DatesPreview } from './dates-preview';
import { ruleOf, textOf, weeklyFrom } from './rule';
import { RuleFields } from './rule-fields';

interface Props {
  value: Repetition | null;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  onChange: (value: Repetition | null) => void;
}

/** Whether a new event repeats, and how. */
export function RepeatFields({ value, startsAt, endsAt, timeZone, onChange }: Props) {
  const { t } = useTranslation();
  const sound = startsAt !== null && endsAt !== null && endsAt > startsAt;
  const rule = value ? (ruleOf(value.rule) ?? weeklyFrom(startsAt)) : null;
  // The weekday of the first date belongs to the rule, so a new start is a new rule.
  const text = rule && startsAt ? textOf(rule, startsAt) : null;
  return (
    <Section title={t('series.legend')}>
      <Switch
        label={t('series.repeats')}
        checked={value !== null}
        onChange={(event) =>
          onChange(
            event.currentTarget.checked && startsAt
              ? { rule: textOf(weeklyFrom(startsAt), startsAt), exdates: [] }
              : null,
          )
        }
        disabled={!sound}
      />
      {!sound && (
        <Text size="sm" c="dimmed">
          {t('series.timesFirst')}
        </Text>
      )}
      {sound && value && rule && text && (
        <>
          <RuleFields
            rule={rule}
            start={startsAt}
            onChange={(next) => onChange({ rule: textOf(next, startsAt), exdates: [] })}
          />
          <DatesPreview
            question={{
              startsAt: instantFromLocal(startsAt, timeZone),
              endsAt: instantFromLocal(endsAt, timeZone),
              timeZone,
              rule: text,
            }}
            exdates={value.exdates}
            onExdates={(exdates) => onChange({ rule: text, exdates })}
          />
        </>
      )}
    </Section>
  );
}
