import { asProblem } from '@/shared/api/problem';

/** Why something cannot be had, and what can be had instead; a member of the problem `booking-conflict`. */
export interface BookingConflict {
  resourceId: string;
  resourceName: string;
  wanted: number;
  available: number;
  inTheWay: { eventId: string; eventTitle: string; busyFrom: string; busyTo: string; quantity: number }[];
  otherTimes: { startsAt: string; endsAt: string }[];
  otherThings: { resourceId: string; name: string }[];
}

/** The conflicts that a refusal names; nothing when it is another refusal. */
export function conflictsOf(error: unknown): BookingConflict[] | undefined {
  const { type, members } = asProblem(error);
  if (type !== 'booking-conflict') return undefined;
  return Array.isArray(members?.conflicts) ? (members.conflicts as BookingConflict[]) : [];
}
