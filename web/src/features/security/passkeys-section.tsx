import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passkey } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import {
  useAddPasskeyMutation,
  usePasskeyChallengeMutation,
  useRemovePasskeyMutation,
} from '@/shared/api/security-api';
import { createPasskey, PasskeyDismissed, passkeysSupported } from '@/shared/session/passkeys';
import { tokenKeeper } from '@/shared/session/session';
import { useDateFormats } from '@/shared/time/format';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { Section } from '@/shared/ui/section';
import { RecoveryCodesDialog } from './recovery-codes-dialog';

export function PasskeysSection({ passkeys }: { passkeys: Passkey[] }) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const [codes, setCodes] = useState<string[]>([]);
  return (
    <>
      <Section
        title={t('security.passkeys')}
        text={passkeysSupported() ? t('security.passkeysText') : t('security.passkeysUnsupported')}
        actions={
          passkeysSupported() && <Button onClick={() => setNaming(true)}>{t('security.passkeyAdd')}</Button>
        }
      >
        {passkeys.length > 0 && (
          <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {passkeys.map((passkey) => (
              <PasskeyRow key={passkey.id} passkey={passkey} />
            ))}
          </Stack>
        )}
      </Section>
      {naming && (
        <AddPasskeyDialog
          onClose={() => setNaming(false)}
          onDone={(fresh) => {
            setNaming(false);
            setCodes(fresh);
          }}
        />
      )}
      {codes.length > 0 && <RecoveryCodesDialog codes={codes} onClose={() => setCodes([])} />}
    </>
  );
}

function AddPasskeyDialog({ onDone, onClose }: { onDone: (codes: string[]) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const [challenge, asking] = usePasskeyChallengeMutation();
  const [add, adding] = useAddPasskeyMutation();
  const toast = useProblemToast();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: { label: '' },
    validate: { label: isNotEmpty(t('security.passkeyNameMissing')) },
  });

  const submit = form.onSubmit(async ({ label }) => {
    try {
      const answer = await createPasskey(await challenge().unwrap());
      const { recoveryCodes } = await add({ ...answer, label: label.trim() }).unwrap();
      // The next token says that this session has a second factor.
      await tokenKeeper.renew();
      succeeded(t('security.passkeyAdded'));
      onDone(recoveryCodes);
    } catch (error) {
      if (!(error instanceof PasskeyDismissed)) toast(asProblem(error));
    }
  });

  return (
    <Modal opened onClose={onClose} title={t('security.passkeyAdd')} centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={t('security.passkeyName')}
            description={t('security.passkeyNameHint')}
            maxLength={60}
            data-autofocus
            {...form.getInputProps('label')}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common.back')}
            </Button>
            <Button type="submit" loading={asking.isLoading || adding.isLoading}>
              {t('security.passkeyCreate')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const { t } = useTranslation();
  const dates = useDateFormats();
  const toast = useProblemToast();
  const [remove, { isLoading }] = useRemovePasskeyMutation();
  const [asking, setAsking] = useState(false);

  const confirmed = async () => {
    try {
      await remove(passkey.id).unwrap();
    } catch (error) {
      toast(asProblem(error));
      setAsking(false);
    }
  };

  return (
    <Group component="li" justify="space-between" gap="sm">
      <div>
        <Text fw={500} style={{ overflowWrap: 'anywhere' }}>
          {passkey.label}
        </Text>
        <Text size="sm" c="dimmed">
          {passkey.lastUsedAt
            ? t('security.lastUsed', { at: dates.moment(passkey.lastUsedAt) })
            : t('security.added', { at: dates.moment(passkey.createdAt) })}
        </Text>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('security.removeNamed', { name: passkey.label })}
        onClick={() => setAsking(true)}
      >
        {t('security.remove')}
      </Button>
      <ConfirmModal
        opened={asking}
        title={t('security.passkeyRemove')}
        text={t('security.passkeyRemoveText', { name: passkey.label })}
        confirm={t('security.remove')}
        danger
        busy={isLoading}
        onConfirm={() => void confirmed()}
        onClose={() => setAsking(false)}
      />
    </Group>
  );
}
