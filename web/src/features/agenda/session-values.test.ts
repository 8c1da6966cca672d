import { describe, expect, it } from 'vitest';
import type { AgendaSession, PalcoEvent } from '@/shared/api/models';
import { byDay } from './days';
import { draftOf, shiftedEnd, valuesOf } from './session-values';

const event = {
  startsAt: '2027-03-13T13:00:00Z',
  endsAt: '2027-03-14T23:00:00Z',
  timeZone: 'America/New_York',
} as PalcoEvent;

const session = {
  title: 'Talk',
  description: '',
  startsAt: '2027-03-14T13:00:00Z',
  endsAt: '2027-03-14T14:00:00Z',
  room: null,
  capacity: null,
  track: null,
  speakers: [{ id: 's1', name: 'Ada', headline: '' }],
} as unknown as AgendaSession;

describe('a session in its form', () => {
  it('shows the clock at the place and sends the same instants back', () => {
    const values = valuesOf(event, session);

    expect(values.startsAt).toBe('2027-03-14 09:00:00');
    expect(draftOf(values, event.timeZone)).toEqual({
      title: 'Talk',
      description: '',
      startsAt: '2027-03-14T13:00:00.000Z',
      endsAt: '2027-03-14T14:00:00.000Z',
      speakerIds: ['s1'],
    });
  });

  it('begins with the event when it is new', () => {
    expect(valuesOf(event).startsAt).toBe('2027-03-13 08:00:00');
    expect(valuesOf(event).endsAt).toBe('2027-03-13 09:00:00');
  });

  it('keeps its length when it begins at another time', () => {
    expect(shiftedEnd('2027-03-14 15:30:00', valuesOf(event, session))).toBe('2027-03-14 16:30:00');
  });
});

describe('days of an agenda', () => {
  it('are those of the place', () => {
    const late = { startsAt: '2027-03-14T03:00:00Z' };
    const early = { startsAt: '2027-03-14T13:00:00Z' };

    expect(byDay([late, early], event.timeZone).map(([day]) => day)).toEqual(['2027-03-13', '2027-03-14']);
  });
});
