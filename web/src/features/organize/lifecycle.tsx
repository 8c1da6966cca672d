import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  useCancelEventMutation,
  useDeleteEventMutation,
  usePublishEventMutation,
} from '@/shared/api/events-api';
import type { PalcoEvent, Versioned } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemText } from '@/shared/ui/problem-text';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { NOTHING_TO_LOSE } from '@/shared/ui/use-leave-guard';

type Step = 'publish' | 'cancel' | 'delete';

/** The steps that an event's state allows. Each is asked about first: others notice all of them. */
export function Lifecycle({ event }: { event: Versioned<PalcoEvent> }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Step | null>(null);
  return (
    <>
      {event.status === 'DRAFT' && (
        <Button variant="subtle" color="red" onClick={() => setAsked('delete')}>
          {t('lifecycle.delete')}
        </Button>
      )}
      {event.status === 'PUBLISHED' && (
        <Button variant="light" color="red" onClick={() => setAsked('cancel')}>
          {t('lifecycle.cancel')}
        </Button>
      )}
      {event.status === 'DRAFT' && (
        <Button onClick={() => setAsked('publish')}>{t('lifecycle.publish')}</Button>
      )}
      <StepDialog key={asked} event={event} step={asked} onClose={() => setAsked(null)} />
    </>
  );
}

interface DialogProps {
  event: Versioned<PalcoEvent>;
  step: Step | null;
  onClose: () => void;
}

function StepDialog({ event, step, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const { busy, run } = useSteps(event);
  const textOf = useProblemText();
  const shown = step ?? 'publish';

  const confirm = async () => {
    setRefusal(null);
    try {
      await run(shown, reason.trim());
      onClose();
    } catch (error) {
      setRefusal(textOf(asProblem(error)));
    }
  };

  return (
    <ConfirmModal
      opened={step !== null}
      title={t(`lifecycle.${shown}Title`)}
      text={t(`lifecycle.${shown}Text`, { event: event.title })}
      confirm={t(`lifecycle.${shown}Confirm`)}
      danger={shown !== 'publish'}
      busy={busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {shown === 'cancel' && (
        <Textarea
          label={t('common.reasonOptional')}
          description={t('lifecycle.reasonHint')}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
          data-autofocus
        />
      )}
      {shown === 'publish' && (
        <Text size="sm" c="dimmed">
          {t('lifecycle.publishHint')}
        </Text>
      )}
      <FormAlert>{refusal}</FormAlert>
    </ConfirmModal>
  );
}

function useSteps(event: Versioned<PalcoEvent>) {
  const { t } = useTranslation();
  const [publish, publishing] = usePublishEventMutation();
  const [cancel, cancelling] = useCancelEventMutation();
  const [remove, removing] = useDeleteEventMutation();
  const { keyFor, settled } = useIntentKey();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();

  const run = async (step: Step, reason: string) => {
    if (step === 'publish') await publish(event.id).unwrap();
    if (step === 'cancel') {
      const wish = { id: event.id, reason: reason || undefined };
      await cancel({ ...wish, idempotencyKey: keyFor(wish) })
        .unwrap()
        .catch((error: unknown) => {
          settled(error);
          throw error;
        });
      settled();
    }
    if (step === 'delete') {
      await remove({ id: event.id, etag: event.etag }).unwrap();
      await navigate('/organize', { state: NOTHING_TO_LOSE });
    }
    succeeded(t(`lifecycle.${step}Done`));
  };

  return { busy: publishing.isLoading || cancelling.isLoading || removing.isLoading, run };
}
