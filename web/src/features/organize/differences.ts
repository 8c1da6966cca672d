import type { PalcoEvent } from '@/shared/api/models';
import { valuesOf, type EventValues } from './event-values';

const labels = {
  title: 'editor.title',
  description: 'editor.description',
  startsAt: 'editor.start',
  endsAt: 'editor.end',
  timeZone: 'editor.zone',
  place: 'editor.place',
  address: 'editor.address',
  onlineUrl: 'venues.onlineUrl',
  capacity: 'editor.capacity',
  categories: 'editor.categories',
} as const;

type Field = keyof typeof labels;

export interface Difference {
  label: (typeof labels)[Field];
  mine: string;
  theirs: string;
}

/** The fields in which what is in the form and what was saved meanwhile differ. */
export function differences(mine: EventValues, theirs: PalcoEvent): Difference[] {
  const [ours, saved] = [texts(mine), texts(valuesOf(theirs))];
  return (Object.keys(labels) as Field[])
    .filter((field) => ours[field] !== saved[field])
    .map((field) => ({ label: labels[field], mine: ours[field] || '–', theirs: saved[field] || '–' }));
}

function texts({ location, ...values }: EventValues): Record<Field, string> {
  return {
    title: values.title,
    description: values.description,
    startsAt: values.startsAt?.slice(0, 16) ?? '',
    endsAt: values.endsAt?.slice(0, 16) ?? '',
    timeZone: values.timeZone,
    place: location.name,
    address: location.address,
    onlineUrl: values.onlineUrl,
    capacity: String(values.capacity),
    categories: values.categories.join(', '),
  };
}
