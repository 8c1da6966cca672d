import { Button, Group, Tabs, Text } from '@mantine/core';
import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { useEventQuery } from '@/shared/api/events-api';
import type { PalcoEvent } from '@/shared/api/models';
import { mayInOrganization, useSession } from '@/shared/session/use-session';
import { useDateFormats } from '@/shared/time/format';
import { BackLink } from '@/shared/ui/back-link';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';
import { Lifecycle } from './lifecycle';

interface Props {
  /** What its managers can do with the whole event, from other features. */
  tools?: (event: PalcoEvent) => ReactNode;
}

/** The frame around everything that is done with one event: its state, what can be done with it, and its parts. */
export function EventWorkspace({ tools }: Props) {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const { currentData: event, error, refetch } = useEventQuery(eventId);
  const back = <BackLink to="/organize">{t('organize.title')}</BackLink>;

  if (!event) {
    return (
      <Page title={error ? t('events.one') : t('common.loading')} above={back}>
        {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton />}
      </Page>
    );
  }
  return (
    <Page
      title={event.title}
      above={back}
      lead={<Summary event={event} />}
      actions={<Actions event={event} tools={tools} />}
    >
      <Parts event={event} />
      <Outlet />
    </Page>
  );
}

function Summary({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <Group gap="sm" mt={4}>
      <StatusBadge status={event.status} />
      <Text size="sm">
        {formats.shortDay(event.startsAt, event.timeZone)}, {formats.time(event.startsAt, event.timeZone)}
      </Text>
      <Text size="sm">
        {t('organize.taken', { taken: event.capacity - event.available, capacity: event.capacity })}
      </Text>
    </Group>
  );
}

function Actions({ event, tools }: { event: PalcoEvent & { etag: string } } & Props) {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <>
      <Button
        component={Link}
        to={`/events/${event.id}`}
        variant="default"
        leftSection={<Eye size={16} aria-hidden />}
      >
        {t('organize.view')}
      </Button>
      {mayInOrganization(me, event.organizationId, 'events:manage') && (
        <>
          {tools?.(event)}
          <Lifecycle event={event} />
        </>
      )}
    </>
  );
}

function Parts({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const root = `/organize/events/${event.id}`;
  const may = (permission: string) => mayInOrganization(me, event.organizationId, permission);
  const parts = [
    { to: root, label: t('organize.details'), shown: true },
    { to: `${root}/agenda`, label: t('agenda.title'), shown: true },
    { to: `${root}/media`, label: t('organize.media'), shown: may('events:manage') },
    { to: `${root}/promotion`, label: t('organize.promotion'), shown: may('events:manage') },
    { to: `${root}/resources`, label: t('bookings.title'), shown: true },
    { to: `${root}/seats`, label: t('seating.eventTitle'), shown: true },
    { to: `${root}/participants`, label: t('organize.participants'), shown: may('registrations:read') },
    { to: `${root}/mails`, label: t('organize.mails'), shown: may('registrations:read') },
    { to: `${root}/reports`, label: t('organize.reports'), shown: may('reports:read') },
  ];
  return (
    <Tabs
      value={pathname}
      onChange={(to) => void (to && navigate(to))}
      mb="lg"
      activateTabWithKeyboard={false}
    >
      <Tabs.List style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
        {parts
          .filter(({ shown }) => shown)
          .map(({ to, label }) => (
            <Tabs.Tab key={to} value={to} px={{ base: 'xs', sm: 'md' }}>
              {label}
            </Tabs.Tab>
          ))}
      </Tabs.List>
    </Tabs>
  );
}
