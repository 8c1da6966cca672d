import { Alert, Badge, Divider, Grid, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { CalendarX, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEventQuery } from '@/shared/api/events-api';
import type { PalcoEvent } from '@/shared/api/models';
import { DateTile } from '@/shared/event/date-tile';
import { EventPicture } from '@/shared/event/event-picture';
import { EventWhen } from '@/shared/event/event-when';
import { PlacesLeft } from '@/shared/event/places-left';
import { PriceTag } from '@/shared/event/price-tag';
import { BackLink } from '@/shared/ui/back-link';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { SafeText } from '@/shared/ui/safe-text';
import { StatusBadge } from '@/shared/ui/status-badge';
import classes from './event-page.module.css';

interface Props {
  /** What a visitor can do about the event; taking part is another feature's business. */
  action: (event: PalcoEvent) => ReactNode;
  /** What those who run the event can do, beside its title. */
  tools?: (event: PalcoEvent) => ReactNode;
  /** How to get there. */
  place?: (event: PalcoEvent) => ReactNode;
  /** What follows below its description. */
  more?: (event: PalcoEvent) => ReactNode;
}

export function EventPage({ action, tools, place, more }: Props) {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const {
    currentData: event,
    error,
    refetch,
  } = useEventQuery(eventId, { refetchOnFocus: true, refetchOnReconnect: true });
  const back = <BackLink to="/">{t('events.all')}</BackLink>;

  if (error && !event) {
    return (
      <Page title={t('events.one')} above={back}>
        <ProblemState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!event) return <EventSkeleton />;

  return (
    <Page title={event.title} above={back} actions={tools?.(event)} lead={<Labels event={event} />}>
      {event.cover && (
        <EventPicture
          {...event.cover}
          sizes="(min-width: 62em) 1100px, 100vw"
          className={classes.cover}
          eager
        />
      )}
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }} order={{ base: 2, md: 1 }}>
          {event.description.trim() === '' ? (
            <Text c="dimmed">{t('events.noDescription')}</Text>
          ) : (
            <SafeText>{event.description}</SafeText>
          )}
          {more?.(event)}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 1, md: 2 }}>
          <Paper withBorder radius="lg" p="lg" bg="var(--palco-surface)" className={classes.facts}>
            <Stack gap="md">
              {event.status === 'CANCELLED' && <Cancelled event={event} />}
              <Group wrap="nowrap" align="flex-start">
                <DateTile startsAt={event.startsAt} timeZone={event.timeZone} />
                <EventWhen event={event} />
              </Group>
              <Group wrap="nowrap" align="flex-start">
                <div className={classes.pin} aria-hidden>
                  <MapPin size={22} strokeWidth={1.75} />
                </div>
                <Stack gap={2} miw={0}>
                  <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                    {event.location.name}
                  </Text>
                  {event.location.address && (
                    <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                      {event.location.address}
                    </Text>
                  )}
                  {place?.(event)}
                </Stack>
              </Group>
              {event.organizationName && (
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {t('events.by', { organization: event.organizationName })}
                </Text>
              )}
              {event.status === 'PUBLISHED' && (
                <>
                  <Divider />
                  <Group justify="space-between" aria-live="polite">
                    <PlacesLeft event={event} />
                    <PriceTag price={event.price} />
                  </Group>
                </>
              )}
              {action(event)}
            </Stack>
          </Paper>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

function Labels({ event }: { event: PalcoEvent }) {
  if (event.status === 'PUBLISHED' && event.categories.length === 0) return null;
  return (
    <Group gap={6} mt={6}>
      {event.status !== 'PUBLISHED' && <StatusBadge status={event.status} />}
      {event.categories.map((category) => (
        <Badge key={category} variant="default" fw={500}>
          {category}
        </Badge>
      ))}
    </Group>
  );
}

function Cancelled({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" icon={<CalendarX size={18} aria-hidden />} title={t('events.cancelledTitle')}>
      {event.cancellationReason ?? t('events.cancelledText')}
    </Alert>
  );
}

function EventSkeleton() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.loading')}>
      <Grid gap="xl" aria-hidden>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack>
            {[92, 100, 84, 60].map((width) => (
              <Skeleton key={width} height={16} width={`${width}%`} />
            ))}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Skeleton height={280} radius="lg" />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
