import { Anchor, Avatar, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSpeakerQuery } from '@/shared/api/agenda-api';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { SafeText } from '@/shared/ui/safe-text';

interface Props {
  speakerId: string | null;
  onClose: () => void;
}

export function SpeakerDrawer({ speakerId, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer opened={speakerId !== null} onClose={onClose} title={t('agenda.speaker')} position="right">
      {speakerId && <Profile id={speakerId} />}
    </Drawer>
  );
}

function Profile({ id }: { id: string }) {
  const { currentData: speaker, error, refetch } = useSpeakerQuery(id);
  if (!speaker) {
    return error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={3} />;
  }
  return (
    <Stack gap="sm">
      <Group wrap="nowrap">
        <Avatar size={72} src={speaker.photo?.url} name={speaker.name} color="initials" alt="" />
        <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
          {speaker.name}
        </Title>
      </Group>
      {speaker.headline && <Text c="dimmed">{speaker.headline}</Text>}
      {speaker.biography.trim() !== '' && <SafeText>{speaker.biography}</SafeText>}
      {speaker.links.map((link) => (
        <Anchor
          key={link}
          href={link}
          target="_blank"
          rel="noopener noreferrer nofollow"
          style={{ overflowWrap: 'anywhere' }}
        >
          {link.replace(/^https:\/\//, '')}
        </Anchor>
      ))}
    </Stack>
  );
}
