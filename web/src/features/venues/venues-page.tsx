import { Anchor, Box, Button, EmptyState, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { MapPinned, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Venue } from '@/shared/api/models';
import { shownItems } from '@/shared/api/shown-items';
import { useVenuesInfiniteQuery } from '@/shared/api/venues-api';
import { organizationsWith, useSession } from '@/shared/session/use-session';
import { BackLink } from '@/shared/ui/back-link';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';

export function VenuesPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 300);
  const query = useVenuesInfiniteQuery({ q }, { refetchOnMountOrArgChange: true });
  const { items: venues, outdated } = shownItems(query);
  const create = organizationsWith(me, 'resources:manage').length > 0 && (
    <Button component={Link} to="/organize/venues/new" leftSection={<Plus size={16} aria-hidden />}>
      {t('venues.create')}
    </Button>
  );

  return (
    <Page
      title={t('venues.title')}
      lead={t('venues.lead')}
      above={<BackLink to="/organize">{t('organize.title')}</BackLink>}
      actions={create}
    >
      <Stack>
        <TextInput
          type="search"
          aria-label={t('venues.search')}
          placeholder={t('venues.search')}
          leftSection={<Search size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {query.error && !venues && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
        {!venues && !query.error && <RowsSkeleton />}
        {venues?.length === 0 && (
          <EmptyState
            py={48}
            icon={<MapPinned size={36} strokeWidth={1.5} aria-hidden />}
            title={t('venues.none')}
            description={t('venues.noneText')}
          >
            {create && q === '' && <EmptyState.Actions>{create}</EmptyState.Actions>}
          </EmptyState>
        )}
        {venues && venues.length > 0 && (
          <Box aria-busy={outdated} opacity={outdated ? 0.6 : 1}>
            <VenueTable venues={venues} />
          </Box>
        )}
        <LoadMore query={query} />
      </Stack>
    </Page>
  );
}

function VenueTable({ venues }: { venues: Venue[] }) {
  const { t } = useTranslation();
  return (
    <Table highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('venues.one')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('venues.city')}</Table.Th>
          <Table.Th>{t('venues.roomsTitle')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {venues.map((venue) => (
          <Table.Tr key={venue.id}>
            <Table.Td>
              <Anchor component={Link} to={`/organize/venues/${venue.id}`} fw={600}>
                {venue.name}
              </Anchor>
              {venue.address && (
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {venue.address}
                </Text>
              )}
            </Table.Td>
            <Table.Td visibleFrom="sm">{[venue.city, venue.state].filter(Boolean).join(', ')}</Table.Td>
            <Table.Td>{t('venues.rooms', { count: venue.rooms })}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
