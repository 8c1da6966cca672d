import dayjs from 'dayjs';
import { expect, it } from 'vitest';
import { datePresets } from './date-presets';
import { NO_FILTERS, toQuery } from './use-event-filters';

it('asks for whole days on the viewer’s calendar', () => {
  const query = toQuery(
    { ...NO_FILTERS, q: ' jazz ', from: '2027-03-13', to: '2027-03-14' },
    'America/New_York',
  );

  expect(query).toMatchObject({
    q: 'jazz',
    from: '2027-03-13T05:00:00.000Z',
    to: '2027-03-15T04:00:00.000Z',
  });
});

it('takes a half-chosen range for that one day', () => {
  const query = toQuery({ ...NO_FILTERS, q: '', from: '2027-05-01', to: null }, 'UTC');

  expect(query).toMatchObject({ from: '2027-05-01T00:00:00.000Z', to: '2027-05-02T00:00:00.000Z' });
});

it('leaves out what is not filtered by', () => {
  const query = toQuery({ ...NO_FILTERS, q: '', from: null, to: null }, 'UTC');

  expect([query.q, query.from, query.to]).toEqual([undefined, undefined, undefined]);
});

it('puts the best first only where there is a text to fit', () => {
  expect(toQuery({ ...NO_FILTERS, q: 'jazz', sort: 'relevance' }, 'UTC').sort).toBe('relevance');
  expect(toQuery({ ...NO_FILTERS, q: ' ', sort: 'relevance' }, 'UTC').sort).toBe('startsAt');
});

it('looks around a point', () => {
  const query = toQuery({ ...NO_FILTERS, near: '-23.5,-46.6', price: 'FREE', city: 'Campinas' }, 'UTC');

  expect(query).toMatchObject({ near: '-23.5,-46.6', radius: 50, price: 'FREE', city: 'Campinas' });
});

it.each([
  ['a Wednesday', '2027-03-10', ['2027-03-12', '2027-03-14']],
  ['the Saturday itself', '2027-03-13', ['2027-03-13', '2027-03-14']],
  ['the Sunday of it', '2027-03-14', ['2027-03-14', '2027-03-14']],
])('knows the weekend on %s', (_name, today, range) => {
  const weekend = datePresets(dayjs(today).toDate()).find(({ label }) => label === 'events.preset.weekend');

  expect(weekend?.range).toEqual(range);
});
