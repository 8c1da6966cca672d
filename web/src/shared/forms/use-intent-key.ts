import { useCallback, useRef } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';

/**
 * The idempotency key of what the person is about to do. It stays the same while the same wish is tried again, so that
 * a try whose answer was lost is not done twice, and is a new one for another wish or once it
 * is settled.
 */
export function useIntentKey() {
  const intent = useRef<{ wish: string; key: string } | null>(null);

  const keyFor = useCallback((wish: unknown): string => {
    const text = JSON.stringify(wish);
    if (intent.current?.wish !== text) intent.current = { wish: text, key: newKey() };
    return intent.current.key;
  }, []);

  /** The wish got its final answer: a yes, or a no that the server would replay for ever under the same key. */
  const settled = useCallback((error?: unknown): void => {
    if (error === undefined || isFinal(asProblem(error))) intent.current = null;
  }, []);

  return { keyFor, settled };
}

function isFinal({ status, type }: Problem): boolean {
  return status >= 400 && status < 500 && status !== 429 && type !== 'request-in-progress';
}

/** `crypto.randomUUID` exists in secure contexts only; a LAN address without TLS is none. */
function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
