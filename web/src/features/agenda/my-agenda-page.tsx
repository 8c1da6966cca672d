import { Alert, Anchor, Button, EmptyState, Stack, Text, Title } from '@mantine/core';
import { CalendarHeart, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMyAgendaInfiniteQuery } from '@/shared/api/agenda-api';
import type { PickedSession } from '@/shared/api/models';
import { useDateFormats } from '@/shared/time/format';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { PickButton } from './pick-button';
import { SessionCard } from './session-card';

/** What somebody has picked, over all events, with what overlaps. */
export function MyAgendaPage() {
  const { t } = useTranslation();
  const query = useMyAgendaInfiniteQuery({}, { refetchOnMountOrArgChange: true });
  const picked = query.data?.pages.flatMap(({ items }) => items);
  return (
    <Page title={t('agenda.mine')} lead={t('agenda.mineLead')} size={760}>
      {query.error && !picked && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!picked && !query.error && <RowsSkeleton rows={3} height={92} />}
      {picked?.length === 0 && (
        <EmptyState
          py={56}
          icon={<CalendarHeart size={36} strokeWidth={1.5} aria-hidden />}
          title={t('agenda.noneTitle')}
          description={t('agenda.noneText')}
        >
          <EmptyState.Actions>
            <Button component={Link} to="/">
              {t('common.toEvents')}
            </Button>
          </EmptyState.Actions>
        </EmptyState>
      )}
      {picked && picked.length > 0 && <Days picked={picked} />}
      <LoadMore query={query} />
    </Page>
  );
}

function Days({ picked }: { picked: PickedSession[] }) {
  const formats = useDateFormats();
  const days = new Map<string, PickedSession[]>();
  for (const item of picked) {
    const day = formats.longDay(item.session.startsAt, item.timeZone);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return (
    <Stack gap="xl">
      {[...days].map(([day, items]) => (
        <section key={day} aria-label={day}>
          <Title order={2} size="h4" mb="sm">
            {day}
          </Title>
          <Stack gap="sm">
            {items.map((item) => (
              <SessionCard
                key={item.session.id}
                session={item.session}
                zone={item.timeZone}
                actions={<PickButton session={item.session} />}
                notes={<Notes item={item} all={picked} />}
              />
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function Notes({ item, all }: { item: PickedSession; all: PickedSession[] }) {
  const { t } = useTranslation();
  const others = item.conflictsWith
    .map((id) => all.find(({ session }) => session.id === id)?.session.title)
    .filter((title) => title !== undefined);
  return (
    <Stack gap="xs" mt="xs">
      <Text size="sm">
        <Anchor component={Link} to={`/events/${item.session.eventId}`} size="sm">
          {item.eventTitle}
        </Anchor>
        {item.eventStatus === 'CANCELLED' && ` · ${t('status.CANCELLED')}`}
      </Text>
      {item.conflictsWith.length > 0 && (
        <Alert color="yellow" icon={<TriangleAlert size={16} aria-hidden />} p="xs">
          {others.length > 0
            ? t('agenda.overlapsWith', { titles: others.join(', ') })
            : t('agenda.overlapsCount', { count: item.conflictsWith.length })}
        </Alert>
      )}
    </Stack>
  );
}
