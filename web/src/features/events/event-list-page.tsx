import { Button, EmptyState, SimpleGrid, Skeleton, VisuallyHidden } from '@mantine/core';
import { CalendarSearch } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEventsInfiniteQuery } from '@/shared/api/events-api';
import { shownItems } from '@/shared/api/shown-items';
import { useViewerZone } from '@/shared/session/use-session';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { EventCard } from './event-card';
import { EventFilters } from './event-filters';
import { MoreFilters } from './more-filters';
import { NO_FILTERS, toQuery, useEventFilters, type Filters } from './use-event-filters';

const columns = { base: 1, xs: 1, sm: 2, lg: 3 };

export function EventListPage() {
  const { t } = useTranslation();
  const { filters, change } = useEventFilters();
  const zone = useViewerZone();
  const wanted = JSON.stringify(filters);
  const query = useMemo(() => toQuery(JSON.parse(wanted) as Filters, zone), [wanted, zone]);
  const events = useEventsInfiniteQuery(query, { refetchOnMountOrArgChange: 30 });
  const { items: shown, outdated } = shownItems(events);
  const filtered = wanted !== JSON.stringify(NO_FILTERS);

  return (
    <Page title={t('events.title')} lead={t('events.lead')}>
      <EventFilters filters={filters} onChange={change} />
      <MoreFilters filters={filters} onChange={change} />
      <VisuallyHidden role="status">
        {shown && !outdated && t('events.results', { count: shown.length })}
      </VisuallyHidden>
      {events.error && !shown && <ProblemState error={events.error} onRetry={() => void events.refetch()} />}
      {!shown && !events.error && <CardSkeletons />}
      {shown?.length === 0 && (
        <EmptyState
          py={56}
          icon={<CalendarSearch size={36} strokeWidth={1.5} aria-hidden />}
          title={filtered ? t('events.noneFoundTitle') : t('events.noneTitle')}
          description={filtered ? t('events.noneFoundText') : t('events.noneText')}
        >
          {filtered && (
            <EmptyState.Actions>
              <Button variant="default" onClick={() => change(NO_FILTERS)}>
                {t('events.clearFilters')}
              </Button>
            </EmptyState.Actions>
          )}
        </EmptyState>
      )}
      {shown && shown.length > 0 && (
        <SimpleGrid cols={columns} spacing="md" aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
          {shown.map((event) => (
            <EventCard key={event.id} event={event} amongCovers={shown.some(({ cover }) => cover)} />
          ))}
        </SimpleGrid>
      )}
      <LoadMore query={events} />
    </Page>
  );
}

function CardSkeletons() {
  return (
    <SimpleGrid cols={columns} spacing="md" aria-hidden>
      {Array.from({ length: 6 }, (_, card) => (
        <Skeleton key={card} height={166} radius="lg" />
      ))}
    </SimpleGrid>
  );
}
