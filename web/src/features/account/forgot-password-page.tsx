import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useForgotPasswordMutation } from '@/shared/api/security-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { AuthCard } from './auth-card';

const fields = ['email'];

/** Asks for a mail with a link. What is said here is the same whether or not the address has an account. */
export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const [forgot, { isLoading, isSuccess, originalArgs }] = useForgotPasswordMutation();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: isEmail(t('account.emailInvalid')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async ({ email }) => {
    problems.clear();
    try {
      await forgot({ email: email.trim() }).unwrap();
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <AuthCard
      title={t('account.forgotTitle')}
      lead={t('account.forgotLead')}
      footer={
        <Anchor component={Link} to="/sign-in" inherit underline="always">
          {t('account.toSignIn')}
        </Anchor>
      }
    >
      <div role="status">
        {isSuccess && <Text>{t('account.forgotSent', { email: originalArgs?.email })}</Text>}
      </div>
      {!isSuccess && (
        <form onSubmit={submit} noValidate>
          <Stack>
            <FormAlert>{problems.message}</FormAlert>
            <TextInput
              label={t('account.email')}
              type="email"
              autoComplete="username"
              inputMode="email"
              autoFocus
              {...form.getInputProps('email')}
            />
            <Button type="submit" loading={isLoading} fullWidth>
              {t('account.forgotSend')}
            </Button>
          </Stack>
        </form>
      )}
    </AuthCard>
  );
}
