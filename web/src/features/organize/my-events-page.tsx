import { Box, Button, EmptyState, SegmentedControl, Table, Text } from '@mantine/core';
import { CalendarPlus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useEventsInfiniteQuery } from '@/shared/api/events-api';
import type { PalcoEvent } from '@/shared/api/models';
import { shownItems } from '@/shared/api/shown-items';
import { useDateFormats } from '@/shared/time/format';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';
import classes from './my-events-page.module.css';

const statuses = ['DRAFT', 'PUBLISHED', 'CANCELLED', 'COMPLETED'] as const;

export function MyEventsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const status = statuses.find((known) => known === params.get('status')) ?? null;
  const query = useEventsInfiniteQuery(
    { mine: true, status, sort: '-createdAt' },
    { refetchOnMountOrArgChange: true },
  );
  const { items: events, outdated } = shownItems(query);
  const create = (
    <Button component={Link} to="/organize/events/new" leftSection={<Plus size={16} aria-hidden />}>
      {t('organize.create')}
    </Button>
  );

  const actions = (
    <>
      <Button component={Link} to="/organize/templates" variant="default">
        {t('templates.title')}
      </Button>
      <Button component={Link} to="/organize/venues" variant="default">
        {t('venues.manage')}
      </Button>
      <Button component={Link} to="/organize/resources" variant="default">
        {t('resources.manage')}
      </Button>
      {create}
    </>
  );

  return (
    <Page title={t('organize.title')} lead={t('organize.lead')} actions={actions}>
      <div className={classes.filter}>
        <SegmentedControl
          aria-label={t('organize.filter')}
          value={status ?? 'ALL'}
          onChange={(value) => setParams(value === 'ALL' ? {} : { status: value }, { replace: true })}
          data={[
            { value: 'ALL', label: t('common.all') },
            ...statuses.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
        />
      </div>
      {query.error && !events && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {!events && !query.error && <RowsSkeleton />}
      {events?.length === 0 && (
        <EmptyState
          py={56}
          icon={<CalendarPlus size={36} strokeWidth={1.5} aria-hidden />}
          title={status ? t('organize.noneOfStatus') : t('organize.noneTitle')}
          description={status ? undefined : t('organize.noneText')}
        >
          {!status && <EmptyState.Actions>{create}</EmptyState.Actions>}
        </EmptyState>
      )}
      {events && events.length > 0 && (
        <Box aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
          <EventTable events={events} />
        </Box>
      )}
      <LoadMore query={query} />
    </Page>
  );
}

function EventTable({ events }: { events: PalcoEvent[] }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <div className={classes.table}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('organize.event')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('organize.when')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('organize.places')}</Table.Th>
            <Table.Th>{t('organize.status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {events.map((event) => {
            const day = formats.shortDay(event.startsAt, event.timeZone);
            return (
              <Table.Tr key={event.id} className={classes.row}>
                <Table.Td>
                  <Link to={`/organize/events/${event.id}`} className={classes.link}>
                    {event.title}
                  </Link>
                  <Text size="xs" c="dimmed" hiddenFrom="sm">
                    {day} ·{' '}
                    {t('organize.taken', {
                      taken: event.capacity - event.available,
                      capacity: event.capacity,
                    })}
                  </Text>
                </Table.Td>
                <Table.Td visibleFrom="sm">
                  <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
                    {day}, {formats.time(event.startsAt, event.timeZone)}
                  </Text>
                </Table.Td>
                <Table.Td visibleFrom="sm">
                  <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
                    {t('organize.taken', {
                      taken: event.capacity - event.available,
                      capacity: event.capacity,
                    })}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <StatusBadge status={event.status} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
