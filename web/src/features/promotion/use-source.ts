import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useCountVisitMutation } from '@/shared/api/promotion-api';

const key = (eventId: string) => `palco.source.${eventId}`;

/** By which way this tab first came to an event's page; empty when nobody knows. */
export function sourceOf(eventId: string): string {
  return sessionStorage.getItem(key(eventId)) ?? '';
}

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
