import dayjs from 'dayjs';

/** Days as the person picks them, in their own time zone; both ends belong to the range. */
export interface MoreFilters {
  organizationId: string | null;
  created: [string | null, string | null];
  lastLogin: [string | null, string | null];
  sort: string | null;
}

export const NO_MORE_FILTERS: MoreFilters = {
  organizationId: null,
  created: [null, null],
  lastLogin: [null, null],
  sort: null,
};

/** What the API is asked: instants, the end not included. */
export function instantsOf({ organizationId, created, lastLogin, sort }: MoreFilters) {
  return {
    organizationId,
    createdFrom: startOf(created[0]),
    createdTo: endOf(created[1]),
    lastLoginFrom: startOf(lastLogin[0]),
    lastLoginTo: endOf(lastLogin[1]),
    sort,
  };
}

const startOf = (day: string | null) => (day ? dayjs(day).startOf('day').toISOString() : undefined);
const endOf = (day: string | null) =>
  day ? dayjs(day).add(1, 'day').startOf('day').toISOString() : undefined;
