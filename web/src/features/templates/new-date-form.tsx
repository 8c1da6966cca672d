import { Button, Group, Stack, TextInput } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PalcoEvent } from '@/shared/api/models';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { instantFromLocal } from '@/shared/time/zones';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';

export interface NewDate {
  title: string;
  startsAt: string;
}

interface Props {
  title: string;
  /** The event's zone, in which the new date is meant. */
  zone: string;
  children?: ReactNode;
  busy: boolean;
  make: (wish: NewDate, idempotencyKey: string) => Promise<PalcoEvent>;
}

const fields = ['title', 'startsAt'];

/** Asks when the copy takes place, makes it and goes there. */
export function NewDateForm({ title, zone, children, busy, make }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();
  const { keyFor, settled } = useIntentKey();
  const form = useForm<{ title: string; startsAt: string | null }>({
    initialValues: { title, startsAt: null },
    validate: {
      title: (value) => (value.trim() === '' ? t('agenda.titleMissing') : null),
      startsAt: (value) => (value ? null : t('agenda.timeMissing')),
    },
  });
  const problems = useProblemForm(form, fields);
  const submit = form.onSubmit(async (values) => {
    problems.clear();
    const wish = { title: values.title.trim(), startsAt: instantFromLocal(values.startsAt ?? '', zone) };
    try {
      const event = await make(wish, keyFor(wish));
      settled();
      succeeded(t('templates.made'));
      await navigate(`/organize/events/${event.id}`);
    } catch (error) {
      settled(error);
      problems.show(error);
    }
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('editor.title')}
          withAsterisk
          maxLength={200}
          data-autofocus
          {...form.getInputProps('title')}
        />
        <DateTimePicker
          label={t('templates.newStart')}
          description={t('templates.newStartHint', { zone: zone.replaceAll('_', ' ') })}
          withAsterisk
          valueFormat="ddd, D MMM YYYY, HH:mm"
          {...form.getInputProps('startsAt')}
        />
        {children}
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('templates.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
