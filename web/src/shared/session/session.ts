import { problemOf, UNREACHABLE } from '@/shared/api/problem';
import { signedInHint } from './signed-in-hint';
import { createTokenKeeper, type IssuedToken, type RenewalAnswer } from './token-keeper';

type Listener = () => void;

const endedListeners = new Set<Listener>();

async function requestRenewal(): Promise<RenewalAnswer> {
  try {
    const response = await fetch('/api/v1/auth/refresh', {
      method: 'POST',
      headers: { 'X-Client': 'web', 'Content-Type': 'application/json' },
      body: '{}',
      credentials: 'same-origin',
      // A reload in the middle must not lose the cookie of the answer: the old one is already used up.
      keepalive: true,
      // The other tabs wait for this one's turn to end.
      signal: AbortSignal.timeout(20_000),
    });
    if (response.ok) return { issued: (await response.json()) as IssuedToken };
    if (response.status === 401) return { refused: true };
    return { unreachable: await problemOf(response) };
  } catch {
    return { unreachable: UNREACHABLE };
  }
}

async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  // Web Locks exist in secure contexts only; without them (http on a LAN address) a tab still shares its own renewal.
  return 'locks' in navigator ? await navigator.locks.request('palco-renewal', work) : work();
}

export const tokenKeeper = createTokenKeeper({
  requestRenewal,
  exclusively,
  now: () => Date.now(),
  onEnded: () => {
    signedInHint.set(false);
    endedListeners.forEach((listener) => listener());
  },
});

/** Calls back when the server has ended the session, whichever request found out. */
export function onSessionEnded(listener: Listener): () => void {
  endedListeners.add(listener);
  return () => endedListeners.delete(listener);
}

export type TabMessage = 'signed-in' | 'signed-out';

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('palco-session');

/** Tells the other tabs of this browser; their tokens would otherwise outlive a sign-out. */
export function tellOtherTabs(message: TabMessage): void {
  channel?.postMessage(message);
}

export function onOtherTab(listener: (message: TabMessage) => void): () => void {
  const handle = (event: MessageEvent<TabMessage>) => listener(event.data);
  channel?.addEventListener('message', handle);
  return () => channel?.removeEventListener('message', handle);
}
