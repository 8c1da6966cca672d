/** A rule of RFC 5545 as its form holds it. Rules that the form cannot show are kept as text. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  /** Of a weekly rule: MO to SU. */
  weekdays: string[];
  /** Of a monthly rule: on the same day of the month, or on the same weekday of it. */
  monthly: 'day' | 'weekday';
  ends: 'never' | 'after' | 'on';
  count: number;
  /** YYYY-MM-DD */
  until: string | null;
}

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** "2027-03-15 19:00:00" is a Monday: "MO". */
export function weekdayOf(local: string): string {
  const day = new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(day + 6) % 7] ?? 'MO';
}

/** Which one of its weekday a date is in its month; the fifth is the last one, for not every month has five. */
export function ordinalOf(local: string): number {
  const nth = Math.ceil(Number(local.slice(8, 10)) / 7);
  return nth === 5 ? -1 : nth;
}

export function weeklyFrom(local: string | null): Rule {
  return {
    frequency: 'WEEKLY',
    interval: 1,
    weekdays: local ? [weekdayOf(local)] : [],
    monthly: 'day',
    ends: 'after',
    count: 10,
    until: null,
  };
}

/** The text that is sent, for a series that begins at a local time. */
export function textOf(rule: Rule, start: string): string {
  const parts = [`FREQ=${rule.frequency}`];
  if (rule.interval > 1) parts.push(`INTERVAL=${rule.interval}`);
  if (rule.frequency === 'WEEKLY') {
    // The first date must follow the rule.
    const days = new Set([...rule.weekdays, weekdayOf(start)]);
    parts.push(`BYDAY=${WEEKDAYS.filter((day) => days.has(day)).join(',')}`);
  }
  if (rule.frequency === 'MONTHLY' && rule.monthly === 'weekday')
    parts.push(`BYDAY=${ordinalOf(start)}${weekdayOf(start)}`);
  if (rule.ends === 'after') parts.push(`COUNT=${rule.count}`);
  if (rule.ends === 'on' && rule.until) parts.push(`UNTIL=${rule.until.replaceAll('-', '')}`);
  return parts.join(';');
}

/** The form's view of a text; undefined for a rule that it cannot show. */
export function ruleOf(text: string): Rule | undefined {
  const parts = new Map(text.split(';').map((part) => part.split('=', 2) as [string, string]));
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL'];
  const frequency = parts.get('FREQ') as Frequency | undefined;
  if (!frequency || [...parts.keys()].some((part) => !known.includes(part))) return undefined;
  const days = parts.get('BYDAY')?.split(',') ?? [];
  const plain = days.every((day) => WEEKDAYS.includes(day));
  if (frequency === 'MONTHLY' ? days.length > 1 || (days.length === 1 && plain) : !plain) return undefined;
  if (days.length > 0 && frequency !== 'WEEKLY' && frequency !== 'MONTHLY') return undefined;
  const until = parts.get('UNTIL');
  return {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    weekdays: frequency === 'WEEKLY' ? days : [],
    monthly: frequency === 'MONTHLY' && days.length === 1 ? 'weekday' : 'day',
    ends: parts.has('COUNT') ? 'after' : until ? 'on' : 'never',
    count: Number(parts.get('COUNT') ?? 10),
    until: until ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` : null,
  };
}
