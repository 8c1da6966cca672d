import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { Clock, MapPin } from 'lucide-react';
import { Link } from 'react-router';
import type { PalcoEvent } from '@/shared/api/models';
import { DateTile } from '@/shared/event/date-tile';
import { EventPicture } from '@/shared/event/event-picture';
import { PlacesLeft } from '@/shared/event/places-left';
import { PriceTag } from '@/shared/event/price-tag';
import { useDateFormats } from '@/shared/time/format';
import classes from './event-card.module.css';

interface Props {
  event: PalcoEvent;
  /** Whether its neighbours show covers, so that one without keeps the same shape. */
  amongCovers?: boolean;
}

export function EventCard({ event, amongCovers }: Props) {
  const formats = useDateFormats();
  const { startsAt, timeZone } = event;
  return (
    <article className={classes.card}>
      {!event.cover && amongCovers && <div className={classes.noCover} aria-hidden />}
      {event.cover && (
        <EventPicture {...event.cover} sizes="(min-width: 62em) 340px, 92vw" className={classes.cover} />
      )}
      <Group wrap="nowrap" align="flex-start" gap="md">
        <DateTile startsAt={startsAt} timeZone={timeZone} />
        <Stack gap={6} miw={0} flex={1}>
          <h2 className={classes.title}>
            <Link to={`/events/${event.id}`} className={classes.link}>
              {event.title}
            </Link>
          </h2>
          <Text size="sm" c="dimmed" className={classes.fact}>
            <Clock size={15} aria-hidden />
            <span aria-hidden>{formats.brief(event, timeZone)}</span>
            <VisuallyHidden>{formats.fullRange(event, timeZone)}</VisuallyHidden>
          </Text>
          <Text size="sm" c="dimmed" className={classes.fact}>
            <MapPin size={15} aria-hidden />
            <span>{event.location.name}</span>
          </Text>
        </Stack>
      </Group>
      <div className={classes.foot}>
        <PlacesLeft event={event} />
        <Group gap="xs" wrap="nowrap" miw={0}>
          {event.categories.length > 0 && (
            <Text size="xs" c="dimmed" truncate>
              {event.categories.slice(0, 2).join(' · ')}
            </Text>
          )}
          <PriceTag price={event.price} />
        </Group>
      </div>
    </article>
  );
}
