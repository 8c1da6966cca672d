import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondStepNeeded } from '@/shared/api/identity-api';
import { asProblem } from '@/shared/api/problem';
import {
  useCompleteSignInMutation,
  useSecondStepChallengeMutation,
  type SecondStep as Step,
} from '@/shared/api/security-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { PasskeyDismissed, passkeysSupported, signWithPasskey } from '@/shared/session/passkeys';
import { CodeInput } from '@/shared/ui/code-input';
import { FormAlert } from '@/shared/ui/form-alert';
import { AuthCard } from './auth-card';

interface Props extends SecondStepNeeded {
  onDone: () => void;
  onStartAgain: () => void;
}

const fields = ['code'];

/** The password was right; now for what somebody has. */
export function SecondStep({ mfaToken, methods, onDone, onStartAgain }: Props) {
  const { t } = useTranslation();
  const [complete, { isLoading }] = useCompleteSignInMutation();
  const [challenge] = useSecondStepChallengeMutation();
  const [recovery, setRecovery] = useState(!methods.includes('TOTP') && !methods.includes('PASSKEY'));
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: isNotEmpty(t('security.codeMissing')) },
  });
  const problems = useProblemForm(form, fields);
  const withCode = methods.includes('TOTP') || recovery;

  const finish = async (step: Step) => {
    problems.clear();
    try {
      await complete(step).unwrap();
      onDone();
    } catch (error) {
      if (asProblem(error).status === 401) onStartAgain();
      else problems.show(error);
    }
  };

  const withPasskey = async () => {
    try {
      const answer = await signWithPasskey(await challenge({ mfaToken }).unwrap());
      await finish({ mfaToken, method: 'PASSKEY', ...answer });
    } catch (error) {
      if (asProblem(error).status === 401) onStartAgain();
      else if (!(error instanceof PasskeyDismissed)) problems.show(error);
    }
  };

  return (
    <AuthCard
      title={t('account.secondTitle')}
      lead={t('account.secondLead')}
      footer={
        <Anchor component="button" type="button" inherit underline="always" onClick={onStartAgain}>
          {t('account.startAgain')}
        </Anchor>
      }
    >
      <form
        onSubmit={form.onSubmit(({ code }) =>
          finish({ mfaToken, method: recovery ? 'RECOVERY_CODE' : 'TOTP', code }),
        )}
        noValidate
      >
        <Stack>
          <FormAlert>{problems.message}</FormAlert>
          {methods.includes('PASSKEY') && passkeysSupported() && (
            <Button variant={withCode ? 'default' : 'filled'} onClick={() => void withPasskey()}>
              {t('security.usePasskey')}
            </Button>
          )}
          {withCode && recovery && (
            <TextInput
              key="recovery"
              label={t('security.recoveryCode')}
              autoComplete="off"
              autoFocus
              {...form.getInputProps('code')}
            />
          )}
          {withCode && !recovery && <CodeInput key="totp" autoFocus {...form.getInputProps('code')} />}
          {withCode && (
            <Button type="submit" loading={isLoading} fullWidth>
              {t('account.signIn')}
            </Button>
          )}
          {methods.includes('RECOVERY_CODE') && !recovery && (
            <Anchor component="button" type="button" size="sm" onClick={() => setRecovery(true)}>
              {t('security.useRecoveryCode')}
            </Anchor>
          )}
        </Stack>
      </form>
    </AuthCard>
  );
}
