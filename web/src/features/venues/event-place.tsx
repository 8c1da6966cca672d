import { Anchor, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { Accessibility, Globe, Navigation } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PalcoEvent } from '@/shared/api/models';
import { useVenueQuery } from '@/shared/api/venues-api';
import { MapView } from '@/shared/map/map-view';
import { directions, pointOf } from '@/shared/map/point';
import { Section } from '@/shared/ui/section';

const apps = ['google', 'waze', 'openStreetMap', 'geo'] as const;

/** How to get to an event: ways to be led there, and its online address. */
export function EventDirections({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const { location } = event;
  const words = [location.name, location.address, location.city].filter(Boolean).join(', ');
  const to = directions(pointOf(location), words);
  return (
    <Group gap="xs" mt={6}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<Navigation size={14} aria-hidden />}>
            {t('place.directions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {apps.map((app) => (
            <Menu.Item key={app} component="a" href={to[app]} target="_blank" rel="noopener noreferrer">
              {t(`place.${app}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {event.onlineUrl && (
        <Anchor href={event.onlineUrl} target="_blank" rel="noopener noreferrer nofollow ugc" size="sm">
          <Globe size={14} aria-hidden /> {t('place.online')}
        </Anchor>
      )}
    </Group>
  );
}

/** Where an event is, on the map, and what its venue says about getting in. */
export function EventPlace({ event }: { event: PalcoEvent }) {
  const { t } = useTranslation();
  const { currentData: venue } = useVenueQuery(event.venueId ?? '', { skip: !event.venueId });
  const { name, latitude, longitude } = event.location;
  const marks = useMemo(() => {
    const point = pointOf({ latitude, longitude });
    return point ? [{ id: 'event', label: name, ...point }] : [];
  }, [name, latitude, longitude]);
  if (marks.length === 0 && !venue?.accessibility) return null;
  return (
    <Stack mt="xl">
      {marks.length > 0 && <MapView label={t('place.map', { place: name })} marks={marks} />}
      {venue?.accessibility && (
        <Section title={t('place.accessibility')} actions={<Accessibility size={22} aria-hidden />}>
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{venue.accessibility}</Text>
        </Section>
      )}
    </Stack>
  );
}
