import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useSignInMutation, type SecondStepNeeded } from '@/shared/api/identity-api';
import { asProblem } from '@/shared/api/problem';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useSession } from '@/shared/session/use-session';
import { FormAlert } from '@/shared/ui/form-alert';
import { AuthCard } from './auth-card';
import { PasskeySignIn } from './passkey-sign-in';
import { SecondStep } from './second-step';
import { useReturn } from './use-return';

const fields = ['email', 'password'];

export function SignInPage() {
  const { t } = useTranslation();
  const { status } = useSession();
  const { next, query, goBack } = useReturn();
  const [signIn, { isLoading }] = useSignInMutation();
  const [rejected, setRejected] = useState(false);
  const [pending, setPending] = useState<SecondStepNeeded | null>(null);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: isNotEmpty(t('account.emailMissing')),
      password: isNotEmpty(t('account.passwordMissing')),
    },
  });
  const problems = useProblemForm(form, fields);

  if (status === 'signed-in' && !isLoading) return <Navigate to={next} replace />;

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    setRejected(false);
    try {
      const more = await signIn({ ...values, email: values.email.trim() }).unwrap();
      if (more) setPending(more);
      else await goBack();
    } catch (error) {
      if (asProblem(error).status === 401) {
        setRejected(true);
        form.setFieldValue('password', '');
        form.getInputNode('password')?.focus();
      } else {
        problems.show(error);
      }
    }
  });

  if (pending) {
    return (
      <SecondStep
        {...pending}
        onDone={() => void goBack()}
        onStartAgain={() => {
          setPending(null);
          form.setFieldValue('password', '');
        }}
      />
    );
  }

  return (
    <AuthCard
      title={t('account.signInTitle')}
      lead={t('account.signInLead')}
      footer={
        <>
          {t('account.noAccount')}{' '}
          <Anchor component={Link} to={`/sign-up${query}`} inherit underline="always">
            {t('account.signUp')}
          </Anchor>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormAlert>{rejected ? t('account.rejected') : problems.message}</FormAlert>
          <TextInput
            label={t('account.email')}
            type="email"
            autoComplete="username"
            inputMode="email"
            autoFocus
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('account.password')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
            {...form.getInputProps('password')}
          />
          <Anchor component={Link} to={`/forgot-password${query}`} size="sm" w="fit-content">
            {t('account.forgot')}
          </Anchor>
          <Button type="submit" loading={isLoading} fullWidth mt={4}>
            {t('account.signIn')}
          </Button>
          <PasskeySignIn onDone={() => void goBack()} />
        </Stack>
      </form>
    </AuthCard>
  );
}
