import { Avatar, Button, FileButton, Group } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemoveSpeakerPhotoMutation, useSetSpeakerPhotoMutation } from '@/shared/api/agenda-api';
import type { Speaker } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemToast } from '@/shared/ui/problem-toast';

/** A speaker's photo, and changing it; that takes effect at once. */
export function SpeakerPhoto({ speaker }: { speaker: Speaker }) {
  const { t } = useTranslation();
  const [set, setting] = useSetSpeakerPhotoMutation();
  const [remove, removing] = useRemoveSpeakerPhotoMutation();
  const problem = useProblemToast();
  const resetInput = useRef<() => void>(null);
  const attempt = (work: Promise<unknown>) => void work.catch((error: unknown) => problem(asProblem(error)));
  return (
    <Group>
      <Avatar size={64} src={speaker.photo?.url} name={speaker.name} color="initials" alt="" />
      <FileButton
        accept="image/jpeg,image/png,image/gif"
        resetRef={resetInput}
        onChange={(file) => {
          resetInput.current?.();
          if (file) attempt(set({ id: speaker.id, file }).unwrap());
        }}
      >
        {(props) => (
          <Button size="compact-sm" variant="default" loading={setting.isLoading} {...props}>
            {t('agenda.choosePhoto')}
          </Button>
        )}
      </FileButton>
      {speaker.photo && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          loading={removing.isLoading}
          onClick={() => attempt(remove(speaker.id).unwrap())}
        >
          {t('agenda.removePhoto')}
        </Button>
      )}
    </Group>
  );
}
