import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Participant } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useChangeParticipantMutation, useParticipantQuery } from '@/shared/api/registrations-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { ProblemState } from '@/shared/ui/problem-state';
import { useStaleToast, useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';

interface Props {
  participantId: string;
  readOnly: boolean;
}

export function ParticipantForm({ participantId, readOnly }: Props) {
  const { currentData: participant, error, refetch } = useParticipantQuery(participantId);
  if (participant) {
    return (
      <Fields
        key={participant.version}
        participant={participant}
        readOnly={readOnly}
        onStale={() => void refetch()}
      />
    );
  }
  return error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={4} />;
}

const fields = ['name', 'email', 'phone', 'documentId', 'notes'];

interface FieldsProps {
  participant: Participant;
  readOnly: boolean;
  onStale: () => void;
}

function Fields({ participant, readOnly, onStale }: FieldsProps) {
  const { t } = useTranslation();
  const [change, { isLoading }] = useChangeParticipantMutation();
  const succeeded = useSuccessToast();
  const stale = useStaleToast();
  const form = useForm({
    initialValues: {
      name: participant.name,
      email: participant.email,
      phone: participant.phone ?? '',
      documentId: participant.documentId ?? '',
      notes: participant.notes ?? '',
    },
    validate: { name: isNotEmpty(t('account.nameMissing')), email: isEmail(t('account.emailInvalid')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      await change({ id: participant.id, version: participant.version, change: values }).unwrap();
      succeeded(t('participants.saved'));
    } catch (error) {
      if (asProblem(error).status === 412) {
        stale();
        onStale();
      } else {
        problems.show(error);
      }
    }
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('account.name')}
          maxLength={100}
          readOnly={readOnly}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('account.email')}
          type="email"
          readOnly={readOnly}
          {...form.getInputProps('email')}
        />
        <TextInput
          label={t('participants.phone')}
          type="tel"
          maxLength={40}
          readOnly={readOnly}
          {...form.getInputProps('phone')}
        />
        <TextInput
          label={t('participants.document')}
          maxLength={40}
          readOnly={readOnly}
          {...form.getInputProps('documentId')}
        />
        <Textarea
          label={t('participants.notes')}
          autosize
          minRows={2}
          maxLength={2000}
          readOnly={readOnly}
          {...form.getInputProps('notes')}
        />
        {!readOnly && (
          <Group justify="flex-end">
            <Button type="submit" loading={isLoading} disabled={!form.isDirty()}>
              {t('common.save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
