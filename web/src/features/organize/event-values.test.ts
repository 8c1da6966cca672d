import { describe, expect, it } from 'vitest';
import { sampleEvent } from '@/test/samples';
import { differences } from './differences';
import { draftOf, emptyValues, endFor, valuesOf } from './event-values';

describe('an event and its form', () => {
  it('come back to the same event', () => {
    const event = sampleEvent();

    const draft = draftOf(valuesOf(event), event);

    expect(draft).toMatchObject({
      title: event.title,
      startsAt: '2099-03-14T22:00:00.000Z',
      endsAt: '2099-03-15T00:30:00.000Z',
      timeZone: event.timeZone,
      location: event.location,
      capacity: 80,
    });
  });

  it('keep the clock and change the instant when the zone changes', () => {
    const values = { ...valuesOf(sampleEvent()), timeZone: 'Europe/Lisbon' };

    expect(draftOf(values).startsAt).toBe('2099-03-14T19:00:00.000Z');
  });

  it('carry coordinates over that the form does not show', () => {
    const event = sampleEvent({ location: { name: 'Sé', latitude: -23.55, longitude: -46.63 } });

    expect(draftOf(valuesOf(event), event).location).toEqual({
      name: 'Sé',
      latitude: -23.55,
      longitude: -46.63,
    });
  });
});

describe('the end that goes with a new start', () => {
  it('is two hours later at first', () => {
    expect(endFor('2027-05-01 19:00:00', emptyValues('UTC'))).toBe('2027-05-01 21:00:00');
  });

  it('keeps the length', () => {
    const before = { startsAt: '2027-05-01 19:00:00', endsAt: '2027-05-02 01:30:00' };

    expect(endFor('2027-06-10 20:00:00', before)).toBe('2027-06-11 02:30:00');
  });
});

it('names the fields in which two versions differ', () => {
  const mine = { ...valuesOf(sampleEvent()), title: 'Mine' };
  const theirs = sampleEvent({ title: 'Theirs', capacity: 90 });

  expect(differences(mine, theirs)).toEqual([
    { label: 'editor.title', mine: 'Mine', theirs: 'Theirs' },
    { label: 'editor.capacity', mine: '80', theirs: '90' },
  ]);
});
