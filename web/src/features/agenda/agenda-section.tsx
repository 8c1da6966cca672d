import { Chip, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgendaQuery } from '@/shared/api/agenda-api';
import type { PalcoEvent, Track } from '@/shared/api/models';
import { useDateFormats } from '@/shared/time/format';
import { ProblemState } from '@/shared/ui/problem-state';
import { byDay } from './days';
import { PickButton } from './pick-button';
import { SessionCard } from './session-card';
import { SpeakerDrawer } from './speaker-drawer';

/** An event's agenda as its visitors see it; nothing at all when there is none. */
export function AgendaSection({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const { currentData: sessions, error, refetch } = useAgendaQuery(event.id);
  const [trackId, setTrackId] = useState<string>('');
  const [speakerId, setSpeakerId] = useState<string | null>(null);

  if (error && !sessions) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!sessions || sessions.length === 0) return null;
  const tracks = tracksOf(sessions.flatMap(({ track }) => (track ? [track] : [])));
  const shown = sessions.filter(({ track }) => trackId === '' || track?.id === trackId);
  return (
    <section aria-labelledby="agenda">
      <Title order={2} id="agenda" size="h3" mt="xl" mb="sm">
        {t('agenda.title')}
      </Title>
      {tracks.length > 1 && (
        <Chip.Group value={trackId} onChange={(value) => setTrackId(value)}>
          <Group gap="xs" mb="md" role="group" aria-label={t('agenda.tracks')}>
            <Chip value="">{t('common.all')}</Chip>
            {tracks.map(({ id, name }) => (
              <Chip key={id} value={id}>
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <Stack gap="lg">
        {byDay(shown, event.timeZone).map(([day, group]) => (
          <Stack key={day} gap="sm">
            <Text component="h3" fw={600} m={0}>
              {formats.longDay(group[0]?.startsAt ?? event.startsAt, event.timeZone)}
            </Text>
            {group.map((session) => (
              <SessionCard
                key={session.id}
                session={session}
                zone={event.timeZone}
                onSpeaker={setSpeakerId}
                actions={event.status === 'PUBLISHED' && <PickButton session={session} />}
              />
            ))}
          </Stack>
        ))}
      </Stack>
      <SpeakerDrawer speakerId={speakerId} onClose={() => setSpeakerId(null)} />
    </section>
  );
}

function tracksOf(tracks: Track[]): Track[] {
  return [...new Map(tracks.map((track) => [track.id, track])).values()];
}
