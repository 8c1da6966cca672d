import { Anchor, Button, Checkbox, PasswordInput, Stack, TextInput } from '@mantine/core';
import { hasLength, isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useSignInMutation, useSignUpMutation } from '@/shared/api/identity-api';
import { useConsentTextsQuery } from '@/shared/api/privacy-api';
import { asProblem } from '@/shared/api/problem';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { currentLanguage } from '@/shared/i18n/language';
import { useSession } from '@/shared/session/use-session';
import { FormAlert } from '@/shared/ui/form-alert';
import { AuthCard } from './auth-card';
import { useReturn } from './use-return';

const fields = ['name', 'email', 'password', 'acceptedTerms'];

export function SignUpPage() {
  const { t, i18n } = useTranslation();
  const { status } = useSession();
  const { next, query, goBack } = useReturn();
  const [signUp, signingUp] = useSignUpMutation();
  const [signIn, signingIn] = useSignInMutation();
  const busy = signingUp.isLoading || signingIn.isLoading;
  const { data: texts } = useConsentTextsQuery(i18n.language);
  const terms = texts?.find(({ required }) => required);
  const form = useForm({
    initialValues: { name: '', email: '', password: '', acceptedTerms: false },
    validate: {
      name: isNotEmpty(t('account.nameMissing')),
      email: isEmail(t('account.emailInvalid')),
      password: hasLength({ min: 12, max: 128 }, t('account.passwordLength')),
      acceptedTerms: (accepted) => (terms && !accepted ? t('account.termsMissing') : null),
    },
  });
  const problems = useProblemForm(form, fields);

  if (status === 'signed-in' && !busy) return <Navigate to={next} replace />;

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    const email = values.email.trim();
    try {
      await signUp({
        email,
        password: values.password,
        name: values.name.trim(),
        locale: currentLanguage(),
        acceptedTerms: terms?.textVersion,
      }).unwrap();
      await signIn({ email, password: values.password }).unwrap();
      await goBack();
    } catch (error) {
      if (asProblem(error).type === 'email-taken') {
        form.setFieldError('email', t('problem.emailTaken'));
        form.getInputNode('email')?.focus();
      } else {
        problems.show(error);
      }
    }
  });

  return (
    <AuthCard
      title={t('account.signUpTitle')}
      lead={t('account.signUpLead')}
      footer={
        <>
          {t('account.haveAccount')}{' '}
          <Anchor component={Link} to={`/sign-in${query}`} inherit underline="always">
            {t('account.signIn')}
          </Anchor>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormAlert>{problems.message}</FormAlert>
          <TextInput
            label={t('account.name')}
            autoComplete="name"
            maxLength={100}
            autoFocus
            {...form.getInputProps('name')}
          />
          <TextInput
            label={t('account.email')}
            type="email"
            autoComplete="username"
            inputMode="email"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('account.password')}
            description={t('account.passwordHint')}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
            {...form.getInputProps('password')}
          />
          {terms && (
            <Checkbox
              label={t('account.terms')}
              description={terms.text}
              {...form.getInputProps('acceptedTerms', { type: 'checkbox' })}
            />
          )}
          <Button type="submit" loading={busy} fullWidth mt={4}>
            {t('account.signUp')}
          </Button>
        </Stack>
      </form>
    </AuthCard>
  );
}
