import { Button, Group, Modal, NumberInput, Select, SimpleGrid, Stack } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictsOf, type BookingConflict } from '@/shared/booking/booking-conflict';
import type { Booking, PalcoEvent, Resource } from '@/shared/api/models';
import {
  useBookMutation,
  useChangeBookingMutation,
  useResourceChoicesQuery,
} from '@/shared/api/resources-api';
import { ConflictAlert } from '@/shared/booking/conflict-alert';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { instantFromLocal, localFromInstant } from '@/shared/time/zones';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { isSingle } from './kinds';

interface Props {
  event: PalcoEvent;
  open: Booking | 'new' | null;
  onClose: () => void;
}

export function BookingDialog({ event, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={open !== null}
      onClose={onClose}
      title={open === 'new' ? t('bookings.create') : t('bookings.changeTitle')}
      centered
    >
      {open && <Fields event={event} booking={open === 'new' ? undefined : open} onClose={onClose} />}
    </Modal>
  );
}

const fields = ['resourceId', 'quantity', 'startsAt', 'endsAt', 'setupMinutes', 'teardownMinutes', 'menu'];

function Fields({ event, booking, onClose }: { event: PalcoEvent; booking?: Booking; onClose: () => void }) {
  const { t } = useTranslation();
  const { currentData: resources } = useResourceChoicesQuery(event.organizationId);
  const [book, making] = useBookMutation();
  const [change, changing] = useChangeBookingMutation();
  const { keyFor, settled } = useIntentKey();
  const succeeded = useSuccessToast();
  const [conflicts, setConflicts] = useState<BookingConflict[]>();
  const form = useForm({
    initialValues: {
      resourceId: booking?.resourceId ?? (null as string | null),
      quantity: booking?.quantity ?? (1 as number | string),
      startsAt: localFromInstant((booking ?? event).startsAt, event.timeZone) as string | null,
      endsAt: localFromInstant((booking ?? event).endsAt, event.timeZone) as string | null,
      menu: booking?.menu ?? null,
    },
    validate: {
      resourceId: (id) => (id ? null : t('bookings.missingWhat')),
      startsAt: (start) => (start ? null : t('bookings.missingStart')),
      endsAt: (end) => (end ? null : t('bookings.missingEnd')),
    },
  });
  const problems = useProblemForm(form, fields);
  const resource = resources?.find(({ id }) => id === form.values.resourceId);

  const save = form.onSubmit(async ({ resourceId, quantity, startsAt, endsAt, menu }) => {
    problems.clear();
    setConflicts(undefined);
    const terms = {
      quantity: Number(quantity),
      startsAt: instantFromLocal(startsAt ?? '', event.timeZone),
      endsAt: instantFromLocal(endsAt ?? '', event.timeZone),
      ...(menu && { menu }),
    };
    const draft = { ...terms, eventId: event.id, resourceId: resourceId ?? '' };
    try {
      await (
        booking
          ? change({
              booking,
              terms: {
                ...terms,
                setupMinutes: booking.setupMinutes,
                teardownMinutes: booking.teardownMinutes,
              },
            })
          : book({ draft, idempotencyKey: keyFor(draft) })
      ).unwrap();
      settled();
      succeeded(booking ? t('bookings.saved') : t('bookings.booked'));
      onClose();
    } catch (error) {
      settled(error);
      const found = conflictsOf(error);
      setConflicts(found);
      if (!found || found.length === 0) problems.show(error);
    }
  });

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        {conflicts && conflicts.length > 0 && (
          <ConflictAlert
            conflicts={conflicts}
            timeZone={event.timeZone}
            onTime={(time) => {
              form.setValues({
                startsAt: localFromInstant(time.startsAt, event.timeZone),
                endsAt: localFromInstant(time.endsAt, event.timeZone),
              });
              setConflicts(undefined);
            }}
            onThing={(id) => {
              form.setFieldValue('resourceId', id);
              setConflicts(undefined);
            }}
          />
        )}
        <Select
          label={t('bookings.what')}
          withAsterisk
          searchable
          disabled={booking !== undefined}
          data={resources?.map((one) => ({ value: one.id, label: nameOf(one) })) ?? []}
          {...form.getInputProps('resourceId')}
        />
        {resource && !isSingle(resource.kind) && (
          <NumberInput
            label={resource.kind === 'CATERING' ? t('bookings.heads') : t('bookings.quantity')}
            min={1}
            max={resource.stock}
            clampBehavior="none"
            allowDecimal={false}
            {...form.getInputProps('quantity')}
          />
        )}
        {resource && resource.menus.length > 0 && (
          <Select
            label={t('bookings.menu')}
            placeholder={t('bookings.noMenu')}
            clearable
            data={resource.menus.map(({ name }) => name)}
            {...form.getInputProps('menu')}
          />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateTimePicker
            label={t('bookings.start')}
            valueFormat="ddd, D MMM YYYY, HH:mm"
            {...form.getInputProps('startsAt')}
          />
          <DateTimePicker
            label={t('bookings.end')}
            valueFormat="ddd, D MMM YYYY, HH:mm"
            {...form.getInputProps('endsAt')}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={making.isLoading || changing.isLoading}>
            {booking ? t('common.save') : t('bookings.book')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function nameOf({ name, venueName }: Resource): string {
  return venueName ? `${name} (${venueName})` : name;
}
