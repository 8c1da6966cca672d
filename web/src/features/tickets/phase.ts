import type { Registration } from '@/shared/api/models';

export type Phase = 'upcoming' | 'past' | 'cancelled';

export function phaseOf({ status, event }: Registration, now: number): Phase {
  if (status === 'CANCELLED' || event.status === 'CANCELLED') return 'cancelled';
  return Date.parse(event.endsAt) < now ? 'past' : 'upcoming';
}

/** A place may be given back until the event begins, and not once it was used. */
export function isCancellable({ status, event }: Registration, now: number): boolean {
  return (
    (status === 'CONFIRMED' || status === 'HELD') &&
    event.status === 'PUBLISHED' &&
    Date.parse(event.startsAt) > now
  );
}
