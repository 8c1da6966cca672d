import { Alert, Button, Divider, Drawer, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Registration } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useCancelRegistrationMutation } from '@/shared/api/registrations-api';
import { useDateFormats } from '@/shared/time/format';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { StatusBadge } from '@/shared/ui/status-badge';
import { ParticipantForm } from './participant-form';
import { RemoveParticipant } from './remove-participant';
import { RegistrationMails } from './registration-mails';

interface Props {
  registration: Registration | undefined;
  manages: boolean;
  onClose: () => void;
}

export function RegistrationDrawer({ registration, manages, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={registration !== undefined}
      onClose={onClose}
      title={t('participants.participant')}
      size="md"
    >
      {registration && (
        <Details key={registration.id} registration={registration} manages={manages} onRemoved={onClose} />
      )}
    </Drawer>
  );
}

interface DetailsProps {
  registration: Registration;
  manages: boolean;
  onRemoved: () => void;
}

function Details({ registration, manages, onRemoved }: DetailsProps) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const [asking, dialog] = useDisclosure(false);
  const { status, createdAt, cancellationReason } = registration;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('participants.registered', { when: formats.moment(createdAt) })}
        </Text>
        <StatusBadge status={status} />
      </Group>
      {cancellationReason && <Alert color="gray">{cancellationReason}</Alert>}
      <ParticipantForm participantId={registration.participant.id} readOnly={!manages} />
      <Divider />
      <section aria-labelledby="registration-mails">
        <Title order={3} id="registration-mails" mb="xs">
          {t('participants.mails')}
        </Title>
        <RegistrationMails registrationId={registration.id} mayResend={manages} />
      </section>
      {manages && (
        <>
          <Divider />
          <Stack gap="xs">
            {(status === 'CONFIRMED' || status === 'HELD') && (
              <Button variant="light" color="red" onClick={dialog.open}>
                {t('participants.cancel')}
              </Button>
            )}
            <RemoveParticipant participant={registration.participant} onRemoved={onRemoved} />
          </Stack>
          <CancelPlace registration={registration} opened={asking} onClose={dialog.close} />
        </>
      )}
    </Stack>
  );
}

interface CancelProps {
  registration: Registration;
  opened: boolean;
  onClose: () => void;
}

function CancelPlace({ registration, opened, onClose }: CancelProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [cancel, { isLoading }] = useCancelRegistrationMutation();
  const failed = useProblemToast();
  const succeeded = useSuccessToast();
  const { name } = registration.participant;

  const free = async () => {
    try {
      await cancel({ id: registration.id, reason: reason.trim() || undefined }).unwrap();
      onClose();
      succeeded(t('participants.cancelDone', { name }));
    } catch (error) {
      failed(asProblem(error));
    }
  };

  return (
    <ConfirmModal
      opened={opened}
      title={t('participants.cancelTitle')}
      text={t('participants.cancelText', { name })}
      confirm={t('participants.cancel')}
      danger
      busy={isLoading}
      onConfirm={() => void free()}
      onClose={onClose}
    >
      <Textarea
        label={t('common.reasonOptional')}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(change) => setReason(change.currentTarget.value)}
        data-autofocus
      />
    </ConfirmModal>
  );
}
