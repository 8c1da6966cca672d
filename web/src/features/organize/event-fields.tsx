import {
  Fieldset,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateFormats } from '@/shared/time/format';
import { useViewerZone } from '@/shared/session/use-session';
import { allZones, instantFromLocal, sameWallClock, zoneLabel } from '@/shared/time/zones';
import classes from './event-fields.module.css';
import { endFor, type EventValues } from './event-values';
import { VenueFields } from './venue-fields';

interface Props {
  form: UseFormReturnType<EventValues>;
  /** Whose venues there are to choose from. */
  organizationId: string | null;
  disabled?: boolean;
}

export function EventFields({ form, organizationId, disabled }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [openedAt] = useState(() => Date.now());
  const zones = useMemo(
    () => allZones().map((zone) => ({ value: zone, label: zoneLabel(zone, i18n.language, openedAt) })),
    [i18n.language, openedAt],
  );
  const { startsAt, endsAt } = form.values;

  return (
    <fieldset disabled={disabled} className={classes.plain}>
      <Stack gap="lg">
        <Fieldset legend={t('editor.about')} variant="unstyled" className={classes.section}>
          <Stack>
            <TextInput
              label={t('editor.title')}
              withAsterisk
              maxLength={200}
              {...form.getInputProps('title')}
            />
            <Textarea
              label={t('editor.description')}
              description={t('editor.descriptionHint')}
              autosize
              minRows={5}
              maxRows={20}
              maxLength={20_000}
              {...form.getInputProps('description')}
            />
            <TagsInput
              label={t('editor.categories')}
              placeholder={form.values.categories.length === 0 ? t('editor.categoriesHint') : undefined}
              maxTags={10}
              acceptValueOnBlur
              {...form.getInputProps('categories')}
            />
          </Stack>
        </Fieldset>

        <Fieldset legend={t('editor.when')} variant="unstyled" className={classes.section}>
          <Stack>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <DateTimePicker
                id={`${id}-start`}
                popoverProps={{ id: `${id}-start` }}
                label={t('editor.start')}
                placeholder={t('editor.chooseTime')}
                withAsterisk
                valueFormat="ddd, D MMM YYYY, HH:mm"
                defaultTimeValue="19:00"
                {...form.getInputProps('startsAt')}
                onChange={(start) => {
                  form.setFieldValue('endsAt', endFor(start, form.values));
                  form.setFieldValue('startsAt', start);
                }}
              />
              <DateTimePicker
                id={`${id}-end`}
                popoverProps={{ id: `${id}-end` }}
                label={t('editor.end')}
                placeholder={t('editor.chooseTime')}
                withAsterisk
                valueFormat="ddd, D MMM YYYY, HH:mm"
                defaultTimeValue="21:00"
                minDate={startsAt ?? undefined}
                {...form.getInputProps('endsAt')}
              />
            </SimpleGrid>
            <Select
              label={t('editor.zone')}
              description={t('editor.zoneHint')}
              data={zones}
              searchable
              limit={100}
              nothingFoundMessage={t('editor.zoneNone')}
              {...form.getInputProps('timeZone')}
            />
            <OwnClock startsAt={startsAt} endsAt={endsAt} zone={form.values.timeZone} />
          </Stack>
        </Fieldset>

        <Fieldset legend={t('editor.where')} variant="unstyled" className={classes.section}>
          <Stack>
            <TextInput
              label={t('editor.place')}
              readOnly={form.values.venueId !== null}
              placeholder={t('editor.placeHint')}
              withAsterisk
              maxLength={200}
              {...form.getInputProps('location.name')}
            />
            <TextInput
              label={t('editor.address')}
              readOnly={form.values.venueId !== null}
              maxLength={500}
              {...form.getInputProps('location.address')}
            />
            <VenueFields form={form} organizationId={organizationId} />
            <NumberInput
              label={t('editor.capacity')}
              description={t('editor.capacityHint')}
              withAsterisk
              min={1}
              max={1_000_000}
              clampBehavior="none"
              allowDecimal={false}
              allowNegative={false}
              maw={220}
              {...form.getInputProps('capacity')}
            />
          </Stack>
        </Fieldset>
      </Stack>
    </fieldset>
  );
}

interface ClockProps {
  startsAt: string | null;
  endsAt: string | null;
  zone: string;
}

/** Somebody who plans an event elsewhere sees what the chosen times are at home. */
function OwnClock({ startsAt, endsAt, zone }: ClockProps) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const mine = useViewerZone();
  if (!startsAt || !endsAt || endsAt <= startsAt) return null;
  const range = { startsAt: instantFromLocal(startsAt, zone), endsAt: instantFromLocal(endsAt, zone) };
  if (sameWallClock(zone, mine, Object.values(range))) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('events.yourTime', {
        range: formats.fullRange(range, mine),
        zone: formats.zone(mine, range.startsAt),
      })}
    </Text>
  );
}
