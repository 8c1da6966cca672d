import { Anchor, Box, Button, Group, Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { LocateFixed } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useEventsInfiniteQuery } from '@/shared/api/events-api';
import type { PalcoEvent } from '@/shared/api/models';
import { shownItems } from '@/shared/api/shown-items';
import { MapView } from '@/shared/map/map-view';
import { PlaceSearch } from '@/shared/map/place-search';
import { kilometres, pointOf, type Point } from '@/shared/map/point';
import { useDateFormats } from '@/shared/time/format';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';

const radii = [5, 10, 25, 50, 100, 250];

interface Found {
  event: PalcoEvent;
  point: Point;
  distance: number;
}

/** What is on around a place, on the map and, saying the same, in a list. The place stands in the address. */
export function NearbyPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const center = centerOf(params);
  const radius = radii.find((known) => String(known) === params.get('radius')) ?? 25;
  const move = (point: Point) =>
    setParams({ near: `${point.latitude},${point.longitude}`, radius: String(radius) }, { replace: true });

  return (
    <Page title={t('nearby.title')} lead={t('nearby.lead')}>
      <Stack>
        <Group align="flex-end">
          <Box flex={1} miw={220}>
            <PlaceSearch label={t('nearby.city')} placeholder={t('nearby.cityHint')} onPlace={move} />
          </Box>
          <Select
            label={t('nearby.radius')}
            w={130}
            data={radii.map((value) => ({
              value: String(value),
              label: t('nearby.kilometres', { count: value }),
            }))}
            value={String(radius)}
            allowDeselect={false}
            onChange={(value) =>
              setParams(
                { ...(center && { near: params.get('near') ?? '' }), radius: value ?? '25' },
                { replace: true },
              )
            }
          />
          <Here onPoint={move} />
        </Group>
        {center ? (
          <Around center={center} radius={radius} />
        ) : (
          <Text c="dimmed" py="xl" ta="center">
            {t('nearby.choose')}
          </Text>
        )}
      </Stack>
    </Page>
  );
}

function Here({ onPoint }: { onPoint: (point: Point) => void }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'asking' | 'denied'>('idle');
  const locate = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        // Nobody needs to know better than to a hundred metres where somebody is.
        onPoint({
          latitude: Number(coords.latitude.toFixed(3)),
          longitude: Number(coords.longitude.toFixed(3)),
        });
      },
      () => setState('denied'),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  };
  if (!('geolocation' in navigator)) return null;
  return (
    <Box>
      <Button
        variant="default"
        loading={state === 'asking'}
        leftSection={<LocateFixed size={16} aria-hidden />}
        onClick={locate}
      >
        {t('nearby.here')}
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {state === 'denied' && t('nearby.denied')}
      </Text>
    </Box>
  );
}

function Around({ center, radius }: { center: Point; radius: number }) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const query = useEventsInfiniteQuery({
    near: `${center.latitude},${center.longitude}`,
    radius,
    limit: 100,
  });
  const { items } = shownItems(query);
  const { latitude, longitude } = center;
  const found = useMemo(
    () => (items ? nearest(items, { latitude, longitude }) : undefined),
    [items, latitude, longitude],
  );
  const marks = useMemo(
    () => found?.map(({ event, point }) => ({ id: event.id, label: event.title, ...point })) ?? [],
    [found],
  );
  const show = (id: string) => {
    setSelected(id);
    list.current?.querySelector<HTMLElement>(`[data-event="${id}"] a`)?.focus();
  };

  if (query.error && !found) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  if (!found) return <RowsSkeleton />;
  if (found.length === 0) return <Text c="dimmed">{t('nearby.none')}</Text>;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <MapView label={t('nearby.map')} marks={marks} selected={selected} onSelect={show} />
      <Stack gap="xs" ref={list} component="section" aria-label={t('nearby.title')}>
        {found.map((one) => (
          <Row key={one.event.id} found={one} selected={one.event.id === selected} />
        ))}
        <LoadMore query={query} />
      </Stack>
    </SimpleGrid>
  );
}

function Row({ found: { event, distance }, selected }: { found: Found; selected: boolean }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  return (
    <Paper
      withBorder
      p="sm"
      radius="md"
      data-event={event.id}
      bg={selected ? 'var(--mantine-primary-color-light)' : 'var(--palco-surface)'}
    >
      <Anchor component={Link} to={`/events/${event.id}`} fw={600}>
        {event.title}
      </Anchor>
      <Text size="sm">
        {formats.shortDay(event.startsAt, event.timeZone)}, {formats.time(event.startsAt, event.timeZone)}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {event.location.name} · {t('nearby.away', { distance: Math.round(distance * 10) / 10 })}
      </Text>
    </Paper>
  );
}

function nearest(events: PalcoEvent[], center: Point): Found[] {
  return events
    .flatMap((event) => {
      const point = pointOf(event.location);
      return point ? [{ event, point, distance: kilometres(center, point) }] : [];
    })
    .sort((a, b) => a.distance - b.distance);
}

function centerOf(params: URLSearchParams): Point | null {
  const [latitude, longitude, ...rest] = (params.get('near') ?? '').split(',').map(Number);
  if (rest.length > 0 || latitude === undefined || longitude === undefined) return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && params.get('near') !== ''
    ? { latitude, longitude }
    : null;
}
