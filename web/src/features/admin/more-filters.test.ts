import { expect, it } from 'vitest';
import { instantsOf, NO_MORE_FILTERS } from './more-filters';

it('asks for nothing when nothing is chosen', () => {
  expect(Object.values(instantsOf(NO_MORE_FILTERS)).every((value) => value == null)).toBe(true);
});

it('includes the whole last day', () => {
  const asked = instantsOf({ ...NO_MORE_FILTERS, created: ['2026-01-05', '2026-01-05'] });

  const length = new Date(asked.createdTo ?? 0).getTime() - new Date(asked.createdFrom ?? 0).getTime();
  expect(length).toBe(24 * 60 * 60 * 1000);
});
