import { ActionIcon, Button, ColorInput, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useAddTrackMutation,
  useChangeTrackMutation,
  useRemoveTrackMutation,
  useTracksQuery,
} from '@/shared/api/agenda-api';
import type { Track } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemText } from '@/shared/ui/problem-text';

interface Props {
  eventId: string;
  opened: boolean;
  onClose: () => void;
}

const swatches = ['#1c7ed6', '#0ca678', '#f08c00', '#e03131', '#7048e8', '#d6336c', '#495057'];

export function TracksDialog({ eventId, opened, onClose }: Props) {
  const { t } = useTranslation();
  const { currentData: tracks = [] } = useTracksQuery(eventId);
  const [add, adding] = useAddTrackMutation();
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const textOf = useProblemText();
  const attempt = async (work: () => Promise<unknown>) => {
    setRefusal(null);
    try {
      await work();
      return true;
    } catch (error) {
      const problem = asProblem(error);
      setRefusal(problem.errors.map(({ message }) => message).join(' ') || textOf(problem));
      return false;
    }
  };
  const addNext = async () => {
    const color = swatches[tracks.length % swatches.length] ?? '#495057';
    const added = await attempt(() => add({ eventId, draft: { name: name.trim(), color } }).unwrap());
    if (added) setName('');
  };

  return (
    <Modal opened={opened} onClose={onClose} title={t('agenda.tracks')} centered>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('agenda.tracksText')}
        </Text>
        <FormAlert>{refusal}</FormAlert>
        {tracks.map((track) => (
          <TrackRow key={`${track.id}-${track.name}`} eventId={eventId} track={track} attempt={attempt} />
        ))}
        <form
          onSubmit={(submitted) => {
            submitted.preventDefault();
            if (name.trim() !== '') void addNext();
          }}
        >
          <Group align="flex-end" gap="sm" wrap="nowrap">
            <TextInput
              flex={1}
              label={t('agenda.newTrack')}
              maxLength={80}
              value={name}
              onChange={(change) => setName(change.currentTarget.value)}
            />
            <Button type="submit" disabled={name.trim() === ''} loading={adding.isLoading}>
              {t('agenda.add')}
            </Button>
          </Group>
        </form>
      </Stack>
    </Modal>
  );
}

interface RowProps {
  eventId: string;
  track: Track;
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
}

function TrackRow({ eventId, track, attempt }: RowProps) {
  const { t } = useTranslation();
  const [change] = useChangeTrackMutation();
  const [remove, removing] = useRemoveTrackMutation();
  const [name, setName] = useState(track.name);
  const save = async (draft: { name: string; color: string }) => {
    const next = draft.name.trim();
    if (next === '' || (next === track.name && draft.color === track.color)) return;
    const saved = await attempt(() =>
      change({ eventId, id: track.id, draft: { ...draft, name: next } }).unwrap(),
    );
    if (!saved) setName(track.name);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        aria-label={t('agenda.trackName', { name: track.name })}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => void save({ name, color: track.color })}
      />
      <ColorInput
        w={130}
        aria-label={t('agenda.trackColor', { name: track.name })}
        value={track.color}
        swatches={swatches}
        format="hex"
        onChangeEnd={(color) => void save({ name, color })}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        size="lg"
        loading={removing.isLoading}
        aria-label={t('agenda.removeTrack', { name: track.name })}
        onClick={() => void attempt(() => remove({ eventId, id: track.id }).unwrap())}
      >
        <Trash2 size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
