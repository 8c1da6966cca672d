import { expect, it } from 'vitest';
import { safeNext } from './next-page';

it('goes back to a page of ours', () => {
  expect(safeNext('/events/e1#register')).toBe('/events/e1#register');
});

it.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
])('goes home instead of to %j', (next) => {
  expect(safeNext(next)).toBe('/');
});
