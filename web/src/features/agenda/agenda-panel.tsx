import { Alert, Button, EmptyState, Group, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CalendarPlus, ListTree, Palette, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAgendaQuery, useAgendaWarningsQuery } from '@/shared/api/agenda-api';
import { useEventQuery } from '@/shared/api/events-api';
import type { AgendaSession, AgendaWarning, PalcoEvent } from '@/shared/api/models';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { useDateFormats } from '@/shared/time/format';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { byDay } from './days';
import { SessionCard } from './session-card';
import { SessionDrawer } from './session-drawer';
import { TracksDialog } from './tracks-dialog';

/** The agenda as its organizers work on it. */
export function AgendaPanel() {
  const { eventId = '' } = useParams();
  const { currentData: event } = useEventQuery(eventId);
  return event ? <Agenda event={event} /> : <RowsSkeleton />;
}

function Agenda({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { currentData: sessions, error, refetch } = useAgendaQuery(event.id);
  const { currentData: warnings = [] } = useAgendaWarningsQuery(event.id);
  const [opened, setOpened] = useState<AgendaSession | 'new' | null>(null);
  const [showsTracks, tracks] = useDisclosure(false);
  const manages =
    mayInOrganization(me, event.organizationId, 'events:manage') &&
    (event.status === 'DRAFT' || event.status === 'PUBLISHED');

  return (
    <section aria-label={t('agenda.title')}>
      {manages && (
        <Group mb="md" gap="sm">
          <Button leftSection={<CalendarPlus size={16} aria-hidden />} onClick={() => setOpened('new')}>
            {t('agenda.addSession')}
          </Button>
          <Button variant="default" leftSection={<Palette size={16} aria-hidden />} onClick={tracks.open}>
            {t('agenda.tracks')}
          </Button>
        </Group>
      )}
      <Warnings warnings={warnings} eventId={event.id} zone={event.timeZone} />
      {error && !sessions && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!sessions && !error && <RowsSkeleton />}
      {sessions?.length === 0 && (
        <EmptyState
          py={48}
          icon={<ListTree size={36} strokeWidth={1.5} aria-hidden />}
          title={t('agenda.emptyTitle')}
          description={t('agenda.emptyText')}
        />
      )}
      {sessions && <Days event={event} sessions={sessions} onOpen={manages ? setOpened : undefined} />}
      <SessionDrawer event={event} opened={opened} onClose={() => setOpened(null)} />
      <TracksDialog eventId={event.id} opened={showsTracks} onClose={tracks.close} />
    </section>
  );
}

interface DaysProps {
  event: PalcoEvent;
  sessions: AgendaSession[];
  onOpen?: (session: AgendaSession) => void;
}

function Days({ event, sessions, onOpen }: DaysProps) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <Stack gap="lg">
      {byDay(sessions, event.timeZone).map(([day, group]) => (
        <Stack key={day} gap="sm">
          <Text component="h2" fw={600} m={0}>
            {formats.longDay(group[0]?.startsAt ?? event.startsAt, event.timeZone)}
          </Text>
          {group.map((session) => (
            <SessionCard
              key={session.id}
              session={session}
              zone={event.timeZone}
              actions={
                onOpen && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${t('agenda.edit')}: ${session.title}`}
                    onClick={() => onOpen(session)}
                  >
                    {t('agenda.edit')}
                  </Button>
                )
              }
            />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

interface WarningsProps {
  warnings: AgendaWarning[];
  eventId: string;
  zone: string;
}

function Warnings({ warnings, eventId, zone }: WarningsProps) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  if (warnings.length === 0) return null;
  return (
    <Alert
      color="yellow"
      mb="md"
      icon={<TriangleAlert size={18} aria-hidden />}
      title={t('agenda.warnings', { count: warnings.length })}
    >
      <List size="sm" spacing={4}>
        {warnings.map(({ kind, what, first, second }) => (
          <List.Item key={`${kind}-${what}-${first.id}-${second.id}`}>
            {t(second.eventId === eventId ? `agenda.${kind}_TWICE` : 'agenda.SPEAKER_ELSEWHERE', {
              what,
              first: first.title,
              second: second.title,
              when: formats.fullRange(second, zone),
            })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
