import { Button, Group, Modal, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useAddSpeakerMutation, useChangeSpeakerMutation, useSpeakerQuery } from '@/shared/api/agenda-api';
import type { Speaker } from '@/shared/api/models';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { SpeakerPhoto } from './speaker-photo';

const fields = ['name', 'headline', 'biography', 'email', 'links'];

interface Props {
  organizationId: string;
  /** Who is edited; nobody for a new one. */
  speakerId: string | null;
  opened: boolean;
  onClose: () => void;
  onAdded: (speaker: Speaker) => void;
}

export function SpeakerDialog({ speakerId, opened, onClose, ...rest }: Props) {
  const { t } = useTranslation();
  const { currentData: speaker } = useSpeakerQuery(speakerId ?? '', { skip: !opened || !speakerId });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(speakerId ? 'agenda.speaker' : 'agenda.newSpeaker')}
      centered
    >
      {speakerId && !speaker ? (
        <RowsSkeleton rows={3} />
      ) : (
        <Fields key={speakerId} speaker={speakerId ? speaker : undefined} onClose={onClose} {...rest} />
      )}
    </Modal>
  );
}

interface FieldsProps extends Pick<Props, 'organizationId' | 'onClose' | 'onAdded'> {
  speaker: Speaker | undefined;
}

function Fields({ organizationId, speaker, onClose, onAdded }: FieldsProps) {
  const { t } = useTranslation();
  const [add, adding] = useAddSpeakerMutation();
  const [change, changing] = useChangeSpeakerMutation();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: {
      name: speaker?.name ?? '',
      headline: speaker?.headline ?? '',
      biography: speaker?.biography ?? '',
      email: speaker?.email ?? '',
      links: speaker?.links ?? [],
    },
    validate: {
      name: (name) => (name.trim() === '' ? t('account.nameMissing') : null),
      links: (links) => (links.every((link) => link.startsWith('https://')) ? null : t('agenda.linksHint')),
    },
  });
  const problems = useProblemForm(form, fields);
  const submit = form.onSubmit(async ({ email, ...values }) => {
    problems.clear();
    const draft = { ...values, organizationId, ...(email.trim() && { email: email.trim() }) };
    try {
      if (speaker) await change({ speaker, draft }).unwrap();
      else onAdded(await add(draft).unwrap());
      succeeded(t('agenda.speakerSaved'));
      onClose();
    } catch (error) {
      problems.show(error);
    }
  });
  return (
    <form
      noValidate
      onSubmit={(submitted) => {
        // The dialog is inside the session's form, which must not be sent along.
        submitted.stopPropagation();
        submit(submitted);
      }}
    >
      <Stack>
        <FormAlert>{problems.message}</FormAlert>
        {speaker && <SpeakerPhoto speaker={speaker} />}
        <TextInput
          label={t('account.name')}
          withAsterisk
          maxLength={120}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('agenda.headline')}
          placeholder={t('agenda.headlineHint')}
          maxLength={160}
          {...form.getInputProps('headline')}
        />
        <Textarea
          label={t('agenda.biography')}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={5000}
          {...form.getInputProps('biography')}
        />
        <TextInput
          type="email"
          label={t('account.email')}
          description={t('agenda.emailHint')}
          {...form.getInputProps('email')}
        />
        <TagsInput
          label={t('agenda.links')}
          description={t('agenda.linksHint')}
          maxTags={5}
          acceptValueOnBlur
          {...form.getInputProps('links')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={adding.isLoading || changing.isLoading}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
