import { Anchor, Button, Group, Modal, PasswordInput, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactorMethod } from '@/shared/api/models';
import {
  useMfaQuery,
  useStepUpChallengeMutation,
  useStepUpMutation,
  type Proof,
} from '@/shared/api/security-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { PasskeyDismissed, passkeysSupported, signWithPasskey } from '@/shared/session/passkeys';
import { answerProofsWith } from '@/shared/session/step-up';
import { FormAlert } from '@/shared/ui/form-alert';
import { CodeInput } from '@/shared/ui/code-input';

/** Asks people to prove who they are whenever a request needs that, on whatever page they are. */
export function StepUpDialog() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const settle = useRef<(proven: boolean) => void>(undefined);

  useEffect(
    () =>
      answerProofsWith(() => {
        setOpened(true);
        return new Promise<boolean>((resolve) => {
          settle.current = resolve;
        });
      }),
    [],
  );

  const finish = useCallback((proven: boolean) => {
    setOpened(false);
    settle.current?.(proven);
    settle.current = undefined;
  }, []);

  return (
    <Modal opened={opened} onClose={() => finish(false)} title={t('stepUp.title')} centered zIndex={400}>
      {opened && <StepUpForm onProven={() => finish(true)} onCancel={() => finish(false)} />}
    </Modal>
  );
}

interface FormProps {
  onProven: () => void;
  onCancel: () => void;
}

function StepUpForm({ onProven, onCancel }: FormProps) {
  const { t } = useTranslation();
  const { data: mfa, isError } = useMfaQuery(undefined, { refetchOnMountOrArgChange: true });
  if (!mfa && !isError) return <Skeleton h={120} />;
  const methods = mfa?.methods ?? [];
  return (
    <Stack>
      <Text>{t('stepUp.text')}</Text>
      {methods.length === 0 ? (
        <PasswordProof onProven={onProven} onCancel={onCancel} />
      ) : (
        <FactorProof methods={methods} onProven={onProven} onCancel={onCancel} />
      )}
    </Stack>
  );
}

function PasswordProof({ onProven, onCancel }: FormProps) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { password: '' } });
  const { prove, message, isLoading } = useProof(form, ['password'], onProven);
  return (
    <form onSubmit={form.onSubmit(({ password }) => prove({ method: 'PASSWORD', password }))}>
      <Stack>
        <FormAlert>{message}</FormAlert>
        <PasswordInput
          label={t('account.password')}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
          {...form.getInputProps('password')}
        />
        <Actions isLoading={isLoading} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

function FactorProof({ methods, onProven, onCancel }: FormProps & { methods: SecondFactorMethod[] }) {
  const { t } = useTranslation();
  const [recovery, setRecovery] = useState(!methods.includes('TOTP') && !methods.includes('PASSKEY'));
  const [challenge] = useStepUpChallengeMutation();
  const form = useForm({ initialValues: { code: '' } });
  const { prove, message, isLoading, show } = useProof(form, ['code'], onProven);
  const withCode = methods.includes('TOTP') || recovery;

  const withPasskey = async () => {
    try {
      await prove({ method: 'PASSKEY', ...(await signWithPasskey(await challenge().unwrap())) });
    } catch (error) {
      if (!(error instanceof PasskeyDismissed)) show(error);
    }
  };

  return (
    <form
      onSubmit={form.onSubmit(({ code }) => prove({ method: recovery ? 'RECOVERY_CODE' : 'TOTP', code }))}
    >
      <Stack>
        <FormAlert>{message}</FormAlert>
        {methods.includes('PASSKEY') && passkeysSupported() && (
          <Button variant="default" onClick={() => void withPasskey()}>
            {t('security.usePasskey')}
          </Button>
        )}
        {withCode &&
          (recovery ? (
            <TextInput
              label={t('security.recoveryCode')}
              autoComplete="off"
              data-autofocus
              {...form.getInputProps('code')}
            />
          ) : (
            <CodeInput {...form.getInputProps('code')} />
          ))}
        {methods.includes('RECOVERY_CODE') && !recovery && (
          <Anchor component="button" type="button" size="sm" onClick={() => setRecovery(true)}>
            {t('security.useRecoveryCode')}
          </Anchor>
        )}
        <Actions isLoading={isLoading} onCancel={onCancel} submit={withCode} />
      </Stack>
    </form>
  );
}

function useProof(form: Parameters<typeof useProblemForm>[0], fields: string[], onProven: () => void) {
  const [stepUp, { isLoading }] = useStepUpMutation();
  const problems = useProblemForm(form, fields);
  const prove = async (proof: Proof) => {
    problems.clear();
    try {
      await stepUp(proof).unwrap();
      onProven();
    } catch (error) {
      problems.show(error);
    }
  };
  return { prove, isLoading, message: problems.message, show: problems.show };
}

function Actions({
  isLoading,
  onCancel,
  submit = true,
}: {
  isLoading: boolean;
  onCancel: () => void;
  submit?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap="sm">
      <Button variant="default" onClick={onCancel}>
        {t('common.back')}
      </Button>
      {submit && (
        <Button type="submit" loading={isLoading}>
          {t('stepUp.confirm')}
        </Button>
      )}
    </Group>
  );
}
