import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigate, useOutletContext, useParams } from 'react-router';
import type { Venue } from '@/shared/api/models';
import { useVenueQuery } from '@/shared/api/venues-api';
import { BackLink } from '@/shared/ui/back-link';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';

/** The venue whose page this is a part of. */
export const useShownVenue = () => useOutletContext<Venue>();

/** The frame around everything that is done with one venue. */
export function VenueWorkspace() {
  const { t } = useTranslation();
  const { venueId = '' } = useParams();
  const { currentData: venue, error, refetch } = useVenueQuery(venueId);
  const back = <BackLink to="/organize/venues">{t('venues.title')}</BackLink>;

  if (!venue) {
    return (
      <Page title={error ? t('venues.one') : t('common.loading')} above={back}>
        {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton />}
      </Page>
    );
  }
  return (
    <Page title={venue.name} above={back}>
      <Parts venue={venue} />
      <Outlet context={venue} />
    </Page>
  );
}

function Parts({ venue }: { venue: Venue }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const root = `/organize/venues/${venue.id}`;
  const parts = [
    { to: root, label: t('venues.details') },
    { to: `${root}/rooms`, label: t('venues.roomsTitle') },
    { to: `${root}/seat-maps`, label: t('venues.seatMaps') },
  ];
  const current = parts.filter(({ to }) => pathname.startsWith(to)).at(-1)?.to ?? root;
  return (
    <Tabs
      value={current}
      onChange={(to) => void (to && navigate(to))}
      mb="lg"
      activateTabWithKeyboard={false}
    >
      <Tabs.List style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
        {parts.map(({ to, label }) => (
          <Tabs.Tab key={to} value={to} px={{ base: 'xs', sm: 'md' }}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
