import { Button, Paper, Stack, TagsInput, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useRequestReportMutation } from '@/shared/api/reports-api';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const fields = ['mailTo'];

export function RequestReport({ eventId }: { eventId: string }) {
  const { t } = useTranslation();
  const [request, { isLoading }] = useRequestReportMutation();
  const { keyFor, settled } = useIntentKey();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: { mailTo: [] as string[] },
    validate: {
      mailTo: (mailTo) => {
        const wrong = mailTo.find((address) => !EMAIL.test(address));
        return wrong ? t('reports.mailInvalid', { address: wrong }) : null;
      },
    },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async ({ mailTo }) => {
    problems.clear();
    const wish = { eventId, mailTo };
    try {
      await request({ ...wish, idempotencyKey: keyFor(wish) }).unwrap();
      settled();
      form.reset();
      succeeded(t('reports.requested'));
    } catch (error) {
      settled(error);
      problems.show(error);
    }
  });

  return (
    <Paper withBorder radius="lg" p="lg" bg="var(--palco-surface)">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Stack gap={2}>
            <Title order={2}>{t('reports.newTitle')}</Title>
            <Text size="sm" c="dimmed">
              {t('reports.newText')}
            </Text>
          </Stack>
          <FormAlert>{problems.message}</FormAlert>
          <TagsInput
            label={t('reports.mailTo')}
            description={t('reports.mailToHint')}
            placeholder={form.values.mailTo.length === 0 ? t('reports.mailPlaceholder') : undefined}
            maxTags={10}
            acceptValueOnBlur
            splitChars={[',', ';', ' ']}
            {...form.getInputProps('mailTo')}
          />
          <Button type="submit" loading={isLoading} style={{ alignSelf: 'flex-start' }}>
            {t('reports.request')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
