import {
  Button,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Venue, VenueDraft } from '@/shared/api/models';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { MapView } from '@/shared/map/map-view';
import { PlaceSearch } from '@/shared/map/place-search';
import { useViewerZone } from '@/shared/session/use-session';
import { allZones, zoneLabel } from '@/shared/time/zones';
import { FormAlert } from '@/shared/ui/form-alert';

interface Props {
  venue?: Venue;
  submit: string;
  busy: boolean;
  disabled?: boolean;
  onSubmit: (draft: VenueDraft) => Promise<unknown>;
}

const fields = ['name', 'address', 'city', 'state', 'latitude', 'longitude', 'timeZone', 'accessibility'];

/** Everything that is written down about a venue; where it lies can be searched for, pointed at or typed. */
export function VenueForm({ venue, submit, busy, disabled, onSubmit }: Props) {
  const { t, i18n } = useTranslation();
  const zone = useViewerZone();
  const [openedAt] = useState(() => Date.now());
  const form = useForm({
    initialValues: {
      name: venue?.name ?? '',
      address: venue?.address ?? '',
      city: venue?.city ?? '',
      state: venue?.state ?? '',
      latitude: venue?.latitude ?? ('' as number | string),
      longitude: venue?.longitude ?? ('' as number | string),
      timeZone: venue?.timeZone ?? zone,
      accessibility: venue?.accessibility ?? '',
    },
    validate: {
      name: (name) => (name.trim() === '' ? t('venues.nameMissing') : null),
      latitude: (latitude, { longitude }) =>
        (latitude === '') === (longitude === '') ? null : t('venues.coordinatesBoth'),
    },
  });
  const problems = useProblemForm(form, fields);
  const zones = useMemo(
    () => allZones().map((value) => ({ value, label: zoneLabel(value, i18n.language, openedAt) })),
    [i18n.language, openedAt],
  );
  const { name, latitude, longitude } = form.values;
  const marks = useMemo(
    () =>
      latitude === '' || longitude === ''
        ? []
        : [{ id: 'venue', label: name, latitude: Number(latitude), longitude: Number(longitude) }],
    [name, latitude, longitude],
  );

  const save = form.onSubmit(async (values) => {
    problems.clear();
    try {
      await onSubmit(draftOf(values));
      form.resetDirty();
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <form onSubmit={save} noValidate>
      <Stack gap="md">
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('venues.name')}
          withAsterisk
          maxLength={200}
          disabled={disabled}
          {...form.getInputProps('name')}
        />
        <PlaceSearch
          label={t('venues.findPlace')}
          placeholder={t('venues.findPlaceHint')}
          onPlace={(place) =>
            form.setValues({
              latitude: rounded(place.latitude),
              longitude: rounded(place.longitude),
              ...(place.address && { address: place.address }),
              ...(place.city && { city: place.city }),
              ...(place.state && { state: place.state }),
            })
          }
        />
        <TextInput
          label={t('venues.address')}
          maxLength={500}
          disabled={disabled}
          {...form.getInputProps('address')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('venues.city')}
            maxLength={100}
            disabled={disabled}
            {...form.getInputProps('city')}
          />
          <TextInput
            label={t('venues.state')}
            maxLength={100}
            disabled={disabled}
            {...form.getInputProps('state')}
          />
          <NumberInput
            label={t('venues.latitude')}
            min={-90}
            max={90}
            decimalScale={6}
            disabled={disabled}
            {...form.getInputProps('latitude')}
          />
          <NumberInput
            label={t('venues.longitude')}
            min={-180}
            max={180}
            decimalScale={6}
            disabled={disabled}
            {...form.getInputProps('longitude')}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          {t('venues.coordinatesHint')}
        </Text>
        <MapView
          label={t('venues.map')}
          marks={marks}
          onPoint={(point) =>
            !disabled &&
            form.setValues({ latitude: rounded(point.latitude), longitude: rounded(point.longitude) })
          }
        />
        <Select
          label={t('venues.zone')}
          data={zones}
          searchable
          limit={100}
          allowDeselect={false}
          disabled={disabled}
          {...form.getInputProps('timeZone')}
        />
        <Textarea
          label={t('venues.accessibility')}
          description={t('venues.accessibilityHint')}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={2_000}
          disabled={disabled}
          {...form.getInputProps('accessibility')}
        />
        {!disabled && (
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {submit}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

interface Values {
  name: string;
  address: string;
  city: string;
  state: string;
  latitude: number | string;
  longitude: number | string;
  timeZone: string;
  accessibility: string;
}

function draftOf({ name, timeZone, latitude, longitude, ...words }: Values): VenueDraft {
  const known = Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ''));
  return {
    name: name.trim(),
    timeZone,
    ...known,
    ...(latitude !== '' && longitude !== '' && { latitude: Number(latitude), longitude: Number(longitude) }),
  };
}

/** A tenth of a metre is as good as it gets. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
