import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UNREACHABLE } from '@/shared/api/problem';
import { useIntentKey } from './use-intent-key';

const full = { status: 409, type: 'event-full', title: '', errors: [] };

function intent() {
  return renderHook(() => useIntentKey()).result.current;
}

it('keeps the key while the same wish is tried again', () => {
  const { keyFor, settled } = intent();

  const first = keyFor({ eventId: 'e1' });
  settled(UNREACHABLE);
  const second = keyFor({ eventId: 'e1' });

  expect(second).toBe(first);
});

it('takes a new key for another wish', () => {
  const { keyFor } = intent();

  expect(keyFor({ email: 'a@example.org' })).not.toBe(keyFor({ email: 'b@example.org' }));
});

it.each([
  ['a yes', undefined],
  ['a final no', full],
])('takes a new key after %s', (_answer, error) => {
  const { keyFor, settled } = intent();

  const first = keyFor('wish');
  settled(error);

  expect(keyFor('wish')).not.toBe(first);
});
