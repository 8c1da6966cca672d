import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useRegisterMutation } from '@/shared/api/registrations-api';
import { asProblem } from '@/shared/api/problem';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';

interface Props {
  eventId: string;
  opened: boolean;
  onClose: () => void;
}

export function AddParticipant({ opened, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={rest.onClose} title={t('participants.addTitle')} centered>
      <AddForm {...rest} />
    </Modal>
  );
}

const fields = ['participant.name', 'participant.email'];

function AddForm({ eventId, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const [register, { isLoading }] = useRegisterMutation();
  const { keyFor, settled } = useIntentKey();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: { participant: { name: '', email: '' } },
    validate: {
      participant: {
        name: isNotEmpty(t('account.nameMissing')),
        email: isEmail(t('account.emailInvalid')),
      },
    },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async ({ participant }) => {
    problems.clear();
    const wish = { eventId, participant: { name: participant.name.trim(), email: participant.email.trim() } };
    try {
      await register({ ...wish, idempotencyKey: keyFor(wish) }).unwrap();
      settled();
      succeeded(t('participants.added', { name: wish.participant.name }));
      onClose();
    } catch (error) {
      settled(error);
      if (asProblem(error).type === 'already-registered') {
        form.setFieldError('participant.email', t('participants.alreadyThere'));
      } else {
        problems.show(error);
      }
    }
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('participants.addText')}
        </Text>
        <FormAlert>{problems.message}</FormAlert>
        <TextInput
          label={t('account.name')}
          maxLength={100}
          data-autofocus
          {...form.getInputProps('participant.name')}
        />
        <TextInput label={t('account.email')} type="email" {...form.getInputProps('participant.email')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={isLoading}>
            {t('participants.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
