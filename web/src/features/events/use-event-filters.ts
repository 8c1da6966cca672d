import dayjs from 'dayjs';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { EventFilter } from '@/shared/api/events-api';
import { instantFromLocal } from '@/shared/time/zones';

export interface Filters {
  q: string;
  from: string | null;
  to: string | null;
  category: string | null;
  city: string | null;
  price: 'FREE' | 'PAID' | null;
  /** Latitude and longitude of whoever looks, with a comma between. */
  near: string | null;
  /** What fits the text best first, instead of what is soonest. */
  sort: 'relevance' | null;
}

export const NO_FILTERS: Filters = {
  q: '',
  from: null,
  to: null,
  category: null,
  city: null,
  price: null,
  near: null,
  sort: null,
};

const POINT = /^-?\d{1,3}(\.\d+)?,-?\d{1,3}(\.\d+)?$/;
const KILOMETRES = 50;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The filters live in the address, so that a search can be shared and the back button undoes it. */
export function useEventFilters() {
  const [params, setParams] = useSearchParams();
  const date = (name: string) => {
    const value = params.get(name);
    return value !== null && DATE.test(value) && dayjs(value).isValid() ? value : null;
  };
  const price = params.get('price');
  const near = params.get('near');
  const filters: Filters = {
    q: params.get('q') ?? '',
    from: date('from'),
    to: date('to'),
    category: params.get('category'),
    city: params.get('city'),
    price: price === 'FREE' || price === 'PAID' ? price : null,
    near: near !== null && POINT.test(near) ? near : null,
    sort: params.get('sort') === 'relevance' ? 'relevance' : null,
  };

  const change = useCallback(
    (changed: Partial<Filters>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changed)) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );

  return { filters, change };
}

/** Days of the viewer's calendar as the instants that the API filters by. */
export function toQuery(filters: Filters, zone: string): EventFilter {
  const { sort } = filters;
  return { ...toFacetQuery(filters, zone), sort: sort && filters.q.trim() ? sort : 'startsAt', limit: 24 };
}

/** The same without order and page, for counting. */
export function toFacetQuery({ q, from, to, ...rest }: Filters, zone: string): EventFilter {
  const firstMoment = (day: string) => instantFromLocal(`${day} 00:00:00`, zone);
  // Half a range is what the picker reports while the second day is still to be chosen.
  const last = to ?? from;
  return {
    q: q.trim() || undefined,
    from: from ? firstMoment(from) : undefined,
    to: last ? firstMoment(dayjs(last).add(1, 'day').format('YYYY-MM-DD')) : undefined,
    category: rest.category ?? undefined,
    city: rest.city ?? undefined,
    price: rest.price ?? undefined,
    near: rest.near ?? undefined,
    radius: rest.near ? KILOMETRES : undefined,
  };
}
