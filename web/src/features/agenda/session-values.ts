import dayjs from 'dayjs';
import type { AgendaSession, AgendaSessionDraft, PalcoEvent } from '@/shared/api/models';
import { instantFromLocal, localFromInstant } from '@/shared/time/zones';

/** A session as its form holds it: times are what the clock at the event's place shows. */
export interface SessionValues {
  title: string;
  description: string;
  startsAt: string | null;
  endsAt: string | null;
  room: string;
  capacity: number | string;
  trackId: string | null;
  speakerIds: string[];
}

export const sessionFields = [
  'title',
  'description',
  'startsAt',
  'endsAt',
  'room',
  'capacity',
  'trackId',
  'speakerIds',
];

const LOCAL = 'YYYY-MM-DD HH:mm:ss';

export function valuesOf(event: PalcoEvent, session?: AgendaSession): SessionValues {
  const opening = localFromInstant(event.startsAt, event.timeZone);
  return {
    title: session?.title ?? '',
    description: session?.description ?? '',
    startsAt: session ? localFromInstant(session.startsAt, event.timeZone) : opening,
    endsAt: session
      ? localFromInstant(session.endsAt, event.timeZone)
      : dayjs(opening).add(1, 'hour').format(LOCAL),
    room: session?.room ?? '',
    capacity: session?.capacity ?? '',
    trackId: session?.track?.id ?? null,
    speakerIds: session?.speakers.map(({ id }) => id) ?? [],
  };
}

export function draftOf(values: SessionValues, zone: string): AgendaSessionDraft {
  return {
    title: values.title.trim(),
    description: values.description,
    startsAt: instantFromLocal(values.startsAt ?? '', zone),
    endsAt: instantFromLocal(values.endsAt ?? '', zone),
    ...(values.room.trim() && { room: values.room.trim() }),
    ...(values.capacity !== '' && { capacity: Number(values.capacity) }),
    ...(values.trackId && { trackId: values.trackId }),
    speakerIds: values.speakerIds,
  };
}

/** The end that goes with a new start: the session keeps its length. */
export function shiftedEnd(start: string | null, before: SessionValues): string | null {
  if (!start || !before.startsAt || !before.endsAt) return before.endsAt;
  const minutes = Math.max(5, dayjs(before.endsAt).diff(before.startsAt, 'minute'));
  return dayjs(start).add(minutes, 'minute').format(LOCAL);
}
