import { Anchor, Button, PasswordInput, Stack } from '@mantine/core';
import { hasLength, useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { useResetPasswordMutation } from '@/shared/api/security-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { useLinkToken } from '@/shared/session/link-token';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { AuthCard } from './auth-card';

const fields = ['password'];

/** Where the mailed link leads. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();
  const [reset, { isLoading }] = useResetPasswordMutation();
  const [stale, setStale] = useState(token === '');
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: hasLength({ min: 12, max: 128 }, t('account.passwordLength')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async ({ password }) => {
    problems.clear();
    try {
      await reset({ token, password }).unwrap();
      succeeded(t('account.resetDone'));
      await navigate('/sign-in', { replace: true });
    } catch (error) {
      if (asProblem(error).type === 'invalid-link') setStale(true);
      else problems.show(error);
    }
  });

  return (
    <AuthCard
      title={t('account.resetTitle')}
      lead={t('account.resetLead')}
      footer={
        <Anchor component={Link} to="/forgot-password" inherit underline="always">
          {t('account.anotherLink')}
        </Anchor>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormAlert>{stale ? t('account.linkStale') : problems.message}</FormAlert>
          {!stale && (
            <>
              <PasswordInput
                label={t('account.newPassword')}
                description={t('account.passwordHint')}
                autoComplete="new-password"
                autoFocus
                visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
                {...form.getInputProps('password')}
              />
              <Button type="submit" loading={isLoading} fullWidth>
                {t('account.resetSave')}
              </Button>
            </>
          )}
        </Stack>
      </form>
    </AuthCard>
  );
}
