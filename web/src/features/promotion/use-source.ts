import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useCountVisitMutation } from '@/shared/api/promotion-api';

const key = (eventId: string) => `palco.source.${eventId}`;

/** Counts a visit once a tab, by the way it came: what is kept is the number, not the person. */
export function useCountedVisit(eventId: string, counts: boolean): void {
  const [params] = useSearchParams();
  const source = params.get('utm_source')?.slice(0, 100) ?? '';
  const [count] = useCountVisitMutation();
  useEffect(() => {
    if (!counts || sessionStorage.getItem(key(eventId)) !== null) return;
    sessionStorage.setItem(key(eventId), source);
    void count({ eventId, source: source || null });
  }, [count, counts, eventId, source]);
}

/** Counts a registration for the way by which this tab first came to the event's page. */
export function useCountedRegistration(): (eventId: string) => void {
  const [count] = useCountVisitMutation();
  return (eventId) => {
    const source = sessionStorage.getItem(key(eventId));
    if (source !== null) void count({ eventId, source: source || null, registered: true });
  };
}
