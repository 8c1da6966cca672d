import { describe, expect, it } from 'vitest';
import { allZones, instantFromLocal, localFromInstant, sameWallClock, zoneOffset } from './zones';

describe('local time to instant', () => {
  it.each([
    ['2027-03-14 19:30:00', 'America/Sao_Paulo', '2027-03-14T22:30:00.000Z'],
    ['2027-07-01 09:00:00', 'Europe/Lisbon', '2027-07-01T08:00:00.000Z'],
    ['2027-01-01 09:00:00', 'Europe/Lisbon', '2027-01-01T09:00:00.000Z'],
    ['2027-06-01 12:00:00', 'Asia/Kathmandu', '2027-06-01T06:15:00.000Z'],
    ['2027-01-01 00:30:00', 'Pacific/Auckland', '2026-12-31T11:30:00.000Z'],
    ['2028-02-29 23:59:00', 'UTC', '2028-02-29T23:59:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantFromLocal(local, zone)).toBe(instant);
    expect(localFromInstant(instant, zone)).toBe(local);
  });

  it('moves a time that clocks skip on by the gap', () => {
    const instant = instantFromLocal('2027-03-14 02:30:00', 'America/New_York');

    expect(instant).toBe('2027-03-14T07:30:00.000Z');
    expect(localFromInstant(instant, 'America/New_York')).toBe('2027-03-14 03:30:00');
  });

  it('means the earlier of two when clocks go back', () => {
    expect(instantFromLocal('2027-11-07 01:30:00', 'America/New_York')).toBe('2027-11-07T05:30:00.000Z');
  });

  it('knows a change of half an hour', () => {
    expect(instantFromLocal('2027-04-04 01:45:00', 'Australia/Lord_Howe')).toBe('2027-04-03T14:45:00.000Z');
  });

  it('comes back to the same local time for every hour of a year with two changes', () => {
    const hour = 3_600_000;
    const start = Date.parse('2027-01-01T00:00:00Z');

    for (let step = 0; step < 365 * 24; step += 1) {
      const instant = new Date(start + step * hour).toISOString();
      const local = localFromInstant(instant, 'America/New_York');
      const again = instantFromLocal(local, 'America/New_York');
      expect(localFromInstant(again, 'America/New_York')).toBe(local);
    }
  });
});

it('tells how far a zone is ahead of UTC', () => {
  expect(zoneOffset(Date.parse('2027-07-01T12:00:00Z'), 'Europe/Lisbon')).toBe(3_600_000);
});

it('sees whether the clocks of two zones agree during an event', () => {
  const winter = ['2027-01-10T10:00:00Z'];
  const summer = ['2027-07-10T10:00:00Z'];

  expect(sameWallClock('Europe/Lisbon', 'UTC', winter)).toBe(true);
  expect(sameWallClock('Europe/Lisbon', 'UTC', summer)).toBe(false);
});

it('offers UTC and the zones of the world', () => {
  expect(allZones()).toEqual(expect.arrayContaining(['UTC', 'America/Sao_Paulo', 'Europe/Lisbon']));
});
