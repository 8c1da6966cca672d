import { Button, Group, MultiSelect, Stack } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { UserPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpeakersQuery } from '@/shared/api/agenda-api';
import { SpeakerDialog } from './speaker-dialog';

interface Props {
  organizationId: string;
  /** Those that were chosen before, whose names are known without searching. */
  known: { id: string; name: string }[];
  value?: string[];
  onChange?: (ids: string[]) => void;
  error?: ReactNode;
}

/** Chooses among the organization's speakers, and takes down new ones on the way. */
export function SpeakerPicker({ organizationId, known, value = [], onChange, error }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const [editing, setEditing] = useState<string | null>(null);
  const [opened, dialog] = useDisclosure(false);
  const [seen, setSeen] = useState(known);
  const { currentData: found = [] } = useSpeakersQuery({ organizationId, q });
  const names = new Map([...seen, ...found].map(({ id, name }) => [id, name]));
  const remember = (ids: string[]) =>
    setSeen(ids.map((id) => ({ id, name: names.get(id) ?? seen.find((s) => s.id === id)?.name ?? '' })));

  return (
    <Stack gap="xs">
      <MultiSelect
        label={t('agenda.speakers')}
        searchable
        clearable
        hidePickedOptions
        maxValues={20}
        nothingFoundMessage={t('agenda.noSpeaker')}
        data={[...names].map(([id, name]) => ({ value: id, label: name }))}
        searchValue={text}
        onSearchChange={setText}
        value={value}
        error={error}
        onChange={(ids) => {
          remember(ids);
          onChange?.(ids);
        }}
      />
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<UserPlus size={14} aria-hidden />}
          onClick={() => {
            setEditing(null);
            dialog.open();
          }}
        >
          {t('agenda.newSpeaker')}
        </Button>
        {value.map((id) => (
          <Button
            key={id}
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => {
              setEditing(id);
              dialog.open();
            }}
          >
            {t('agenda.editSpeaker', { name: names.get(id) ?? '' })}
          </Button>
        ))}
      </Group>
      <SpeakerDialog
        organizationId={organizationId}
        speakerId={editing}
        opened={opened}
        onClose={dialog.close}
        onAdded={(speaker) => {
          setSeen([...seen.filter(({ id }) => value.includes(id)), speaker]);
          onChange?.([...value, speaker.id]);
        }}
      />
    </Stack>
  );
}
