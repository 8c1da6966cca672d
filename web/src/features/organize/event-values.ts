import dayjs from 'dayjs';
import type { EventDraft, EventPatch, PalcoEvent } from '@/shared/api/models';
import { instantFromLocal, localFromInstant } from '@/shared/time/zones';

/** An event as its form holds it: times are what the clock at the event's place shows. */
export interface EventValues {
  title: string;
  description: string;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  location: { name: string; address: string };
  venueId: string | null;
  onlineUrl: string;
  capacity: number | string;
  categories: string[];
}

/** The names by which both the server's field errors and the form call the fields, in the order of the page. */
export const eventFields = [
  'title',
  'description',
  'startsAt',
  'endsAt',
  'timeZone',
  'location.name',
  'location.address',
  'venueId',
  'onlineUrl',
  'capacity',
  'categories',
];

export function emptyValues(timeZone: string): EventValues {
  return {
    title: '',
    description: '',
    startsAt: null,
    endsAt: null,
    timeZone,
    location: { name: '', address: '' },
    venueId: null,
    onlineUrl: '',
    capacity: 50,
    categories: [],
  };
}

export function valuesOf(event: PalcoEvent): EventValues {
  return {
    title: event.title,
    description: event.description,
    startsAt: localFromInstant(event.startsAt, event.timeZone),
    endsAt: localFromInstant(event.endsAt, event.timeZone),
    timeZone: event.timeZone,
    location: { name: event.location.name, address: event.location.address ?? '' },
    venueId: event.venueId ?? null,
    onlineUrl: event.onlineUrl ?? '',
    capacity: event.capacity,
    categories: event.categories,
  };
}

/** What is sent. A PUT replaces the event, so coordinates that this form does not show are carried over. */
export function draftOf(values: EventValues, before?: PalcoEvent): EventDraft {
  const { title, description, timeZone, location, venueId, onlineUrl, capacity, categories } = values;
  // The coordinates of a venue are not those of the place that was written down instead.
  const kept = before && (before.venueId ?? null) === venueId ? before.location : undefined;
  return {
    title: title.trim(),
    description,
    startsAt: instantFromLocal(values.startsAt ?? '', timeZone),
    endsAt: instantFromLocal(values.endsAt ?? '', timeZone),
    timeZone,
    location: {
      ...(kept?.latitude != null && { latitude: kept.latitude }),
      ...(kept?.longitude != null && { longitude: kept.longitude }),
      ...(kept?.city && { city: kept.city }),
      ...(kept?.state && { state: kept.state }),
      name: location.name.trim(),
      ...(location.address.trim() && { address: location.address.trim() }),
    },
    ...(venueId && { venueId }),
    ...(onlineUrl.trim() && { onlineUrl: onlineUrl.trim() }),
    capacity: Number(capacity),
    categories,
  };
}

/** What is different from an event: for a change that shall hold for others, too, which differ in the rest. */
export function patchOf(values: EventValues, before: PalcoEvent): EventPatch {
  const one = draftOf(valuesOf(before), before);
  const other = draftOf(values, before);
  const changed = (Object.keys(other) as (keyof EventDraft)[]).filter(
    (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, other[name]]));
}

/** The end that goes with a new start: the same length as before, two hours when there is none yet. */
export function endFor(
  start: string | null,
  before: Pick<EventValues, 'startsAt' | 'endsAt'>,
): string | null {
  if (!start) return before.endsAt;
  const length =
    before.startsAt && before.endsAt ? dayjs(before.endsAt).diff(before.startsAt, 'minute') : 120;
  return dayjs(start)
    .add(length > 0 ? length : 120, 'minute')
    .format('YYYY-MM-DD HH:mm:ss');
}
