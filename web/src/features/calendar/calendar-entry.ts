import type { CalendarItem } from '@/shared/api/models';
import { instantFromLocal, localFromInstant } from '@/shared/time/zones';

/** Colours that white text can be read on, in either scheme. */
const COLOURS = ['#1864ab', '#2b6e3f', '#a61e4d', '#5f3dc4', '#9c4a00', '#0b7285', '#862e9c', '#495057'];

/** The same category has the same colour everywhere, without anybody having to choose one. */
export function colourOf(category: string | undefined): string {
  if (!category) return COLOURS[COLOURS.length - 1] ?? '';
  let hash = 0;
  for (const character of category) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return COLOURS[hash % (COLOURS.length - 1)] ?? '';
}

/**
 * The calendar is given wall-clock times of the viewer as if they were UTC: then it needs to know nothing of zones, and
 * what is dropped somewhere is read back as the same wall clock.
 */
export function toWall(instant: string, zone: string): string {
  return `${localFromInstant(instant, zone).replace(' ', 'T')}Z`;
}

export function fromWall(wall: Date, zone: string): string {
  return instantFromLocal(wall.toISOString().slice(0, 19), zone);
}

/** An item as the calendar draws it. */
export function entryOf(item: CalendarItem, zone: string) {
  const colour = colourOf(item.categories[0]);
  return {
    id: `${item.kind}-${item.id}`,
    title: item.title,
    start: toWall(item.startsAt, zone),
    end: toWall(item.endsAt, zone),
    startEditable: item.editable,
    durationEditable: item.editable,
    color: colour,
    contrastColor: '#ffffff',
    extendedProps: { item },
  };
}

/** The organizations there are among some items, by name. */
export function organizationsOf(items: CalendarItem[]): { id: string; name: string }[] {
  const names = new Map(
    items.map(({ organizationId, organizationName }) => [organizationId, organizationName]),
  );
  return [...names]
    .flatMap(([id, name]) => (name ? [{ id, name }] : []))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** All categories there are among some items, in order. */
export function categoriesOf(items: CalendarItem[]): string[] {
  return [...new Set(items.flatMap(({ categories }) => categories))].sort((a, b) => a.localeCompare(b));
}
