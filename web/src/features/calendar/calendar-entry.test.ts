import { describe, expect, it } from 'vitest';
import type { CalendarItem } from '@/shared/api/models';
import { categoriesOf, colourOf, entryOf, fromWall, toWall } from './calendar-entry';

const item = {
  kind: 'EVENT',
  id: 'a',
  title: 'Jazz',
  startsAt: '2026-11-01T05:30:00Z',
  endsAt: '2026-11-01T09:00:00Z',
  categories: ['music', 'night'],
  editable: true,
} as CalendarItem;

describe('calendar entries', () => {
  it('show the wall clock of the viewer', () => {
    expect(toWall('2026-06-01T12:00:00Z', 'America/Sao_Paulo')).toBe('2026-06-01T09:00:00Z');
    expect(entryOf(item, 'America/New_York').start).toBe('2026-11-01T01:30:00Z');
  });

  it('are read back as the instant at which that clock shows it', () => {
    for (const instant of [
      '2026-03-08T06:59:00.000Z',
      '2026-11-01T09:00:00.000Z',
      '2026-06-01T12:00:00.000Z',
    ])
      expect(fromWall(new Date(toWall(instant, 'America/New_York')), 'America/New_York')).toBe(instant);
  });

  it('have the same colour for the same category', () => {
    expect(colourOf('music')).toBe(colourOf('music'));
    expect(colourOf(undefined)).toBe('#495057');
    expect(entryOf(item, 'UTC').color).toBe(colourOf('music'));
  });

  it('may be moved only where the server says so', () => {
    expect(entryOf(item, 'UTC').startEditable).toBe(true);
    expect(entryOf({ ...item, editable: false }, 'UTC').durationEditable).toBe(false);
  });

  it('name each category once', () => {
    expect(categoriesOf([item, { ...item, categories: ['art', 'music'] }])).toEqual([
      'art',
      'music',
      'night',
    ]);
  });
});
