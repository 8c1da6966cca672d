import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Registration } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useRemoveParticipantMutation } from '@/shared/api/registrations-api';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { useProblemToast, useSuccessToast } from '@/shared/ui/problem-toast';

interface Props {
  participant: Registration['participant'];
  onRemoved: () => void;
}

/** Takes a person out of the organization's participants, and with that out of all its events. */
export function RemoveParticipant({ participant, onRemoved }: Props) {
  const { t } = useTranslation();
  const [asking, dialog] = useDisclosure(false);
  const [remove, { isLoading }] = useRemoveParticipantMutation();
  const failed = useProblemToast();
  const succeeded = useSuccessToast();
  const { id, name } = participant;

  const confirm = async () => {
    try {
      await remove(id).unwrap();
      dialog.close();
      succeeded(t('participants.removeDone', { name }));
      onRemoved();
    } catch (error) {
      failed(asProblem(error));
    }
  };

  return (
    <>
      <Button variant="subtle" color="red" onClick={dialog.open}>
        {t('participants.remove')}
      </Button>
      <ConfirmModal
        opened={asking}
        title={t('participants.removeTitle')}
        text={t('participants.removeText', { name })}
        confirm={t('participants.remove')}
        danger
        busy={isLoading}
        onConfirm={() => void confirm()}
        onClose={dialog.close}
      />
    </>
  );
}
