import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeEmailMutation } from '@/shared/api/security-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useSession } from '@/shared/session/use-session';
import { FormAlert } from '@/shared/ui/form-alert';
import { Section } from '@/shared/ui/section';

const fields = ['email'];

export function EmailSection() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [change, { isLoading }] = useChangeEmailMutation();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: isEmail(t('account.emailInvalid')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    const email = values.email.trim();
    try {
      await change({ email }).unwrap();
      setSentTo(email);
      form.reset();
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <Section title={t('security.email')} text={me?.email}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormAlert>{problems.message}</FormAlert>
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t('security.newEmail')}
              type="email"
              inputMode="email"
              autoComplete="email"
              flex={1}
              miw={220}
              {...form.getInputProps('email')}
            />
            <Button type="submit" variant="default" loading={isLoading} disabled={!form.isDirty()}>
              {t('security.changeEmail')}
            </Button>
          </Group>
          <Text size="sm" role="status" mt={sentTo ? 0 : 'calc(var(--stack-gap) * -1)'}>
            {sentTo && t('security.emailSent', { email: sentTo })}
          </Text>
        </Stack>
      </form>
    </Section>
  );
}
