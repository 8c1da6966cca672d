import { localFromInstant } from '@/shared/time/zones';

/** Sessions by the day on which they begin at the event's place, in their order. */
export function byDay<T extends { startsAt: string }>(sessions: T[], zone: string): [string, T[]][] {
  const days = new Map<string, T[]>();
  for (const session of sessions) {
    const day = localFromInstant(session.startsAt, zone).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days];
}
