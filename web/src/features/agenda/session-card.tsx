import { Anchor, Badge, Box, Group, Stack, Text } from '@mantine/core';
import { DoorOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaSession } from '@/shared/api/models';
import { useDateFormats } from '@/shared/time/format';
import { SafeText } from '@/shared/ui/safe-text';
import { Materials } from './materials';
import classes from './session-card.module.css';

interface Props {
  session: AgendaSession;
  zone: string;
  /** What can be done about it. */
  actions?: ReactNode;
  /** What must be known about it, below everything else. */
  notes?: ReactNode;
  onSpeaker?: (id: string) => void;
}

export function SessionCard({ session, zone, actions, notes, onSpeaker }: Props) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const { track, room, capacity, available } = session;
  return (
    <Box component="article" className={classes.card} __vars={track ? { '--track': track.color } : undefined}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 220px" miw={0}>
          <Text size="sm" c="dimmed">
            {formats.timeRange(session, zone)}
          </Text>
          <Text fw={600} className={classes.title}>
            {session.title}
          </Text>
          <Group gap="xs">
            {room && (
              <Text size="sm" c="dimmed" component="span">
                <DoorOpen size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {room}
              </Text>
            )}
            {track && (
              <Badge variant="default" fw={500}>
                {track.name}
              </Badge>
            )}
            {capacity != null && (
              <Text size="sm" c={available === 0 ? 'red' : 'dimmed'} component="span">
                {available === 0 ? t('agenda.full') : t('agenda.placesLeft', { count: available ?? 0 })}
              </Text>
            )}
          </Group>
          {session.speakers.length > 0 && (
            <Group gap={6}>
              {session.speakers.map(({ id, name }, i) => (
                <Text size="sm" component="span" key={id}>
                  {onSpeaker ? (
                    <Anchor component="button" type="button" size="sm" onClick={() => onSpeaker(id)}>
                      {name}
                    </Anchor>
                  ) : (
                    name
                  )}
                  {i < session.speakers.length - 1 ? ',' : ''}
                </Text>
              ))}
            </Group>
          )}
        </Stack>
        {actions}
      </Group>
      {session.description.trim() !== '' && (
        <Box mt="xs" fz="sm">
          <SafeText>{session.description}</SafeText>
        </Box>
      )}
      <Materials session={session} />
      {notes}
    </Box>
  );
}
