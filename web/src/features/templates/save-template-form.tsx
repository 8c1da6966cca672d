import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useSaveTemplateMutation } from '@/shared/api/templates-api';
import type { PalcoEvent } from '@/shared/api/models';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { allParts, PartsField } from './parts';

const fields = ['name', 'parts'];

export function SaveTemplateForm({ event, onDone }: { event: PalcoEvent; onDone: () => void }) {
  const { t } = useTranslation();
  const [save, { isLoading }] = useSaveTemplateMutation();
  const { keyFor, settled } = useIntentKey();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: { name: event.title.slice(0, 120), parts: allParts },
    validate: { name: (name) => (name.trim() === '' ? t('account.nameMissing') : null) },
  });
  const problems = useProblemForm(form, fields);
  const submit = form.onSubmit(async ({ name, parts }) => {
    problems.clear();
    const draft = { eventId: event.id, name: name.trim(), parts };
    try {
      await save({ draft, idempotencyKey: keyFor(draft) }).unwrap();
      settled();
      succeeded(t('templates.saved'));
      onDone();
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
          label={t('templates.name')}
          withAsterisk
          maxLength={120}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <PartsField value={form.values.parts} onChange={(parts) => form.setFieldValue('parts', parts)} />
        <Group justify="flex-end">
          <Button type="submit" loading={isLoading}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
