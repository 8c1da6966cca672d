import { api } from '@/shared/api/api';
import { onOtherTab, onSessionEnded, tokenKeeper } from '@/shared/session/session';
import { restoring, signedIn, signedOut, unreachable } from '@/shared/session/session-slice';
import { signedInHint } from '@/shared/session/signed-in-hint';
import type { Store } from './store';

/** Renews the session at start and keeps the store in step with what other tabs and the server do to it. */
export function followSession(store: Store): () => void {
  const leave = () => {
    store.dispatch(signedOut());
    store.dispatch(api.util.resetApiState());
  };
  const stopEnded = onSessionEnded(leave);
  const stopTabs = onOtherTab((message) => {
    tokenKeeper.forget();
    store.dispatch(api.util.resetApiState());
    if (message === 'signed-out') store.dispatch(signedOut());
    else void restoreSession(store);
  });
  void restoreSession(store);
  return () => {
    stopEnded();
    stopTabs();
  };
}

export async function restoreSession(store: Pick<Store, 'dispatch'>): Promise<void> {
  if (!signedInHint.get()) {
    store.dispatch(signedOut());
    return;
  }
  store.dispatch(restoring());
  const renewal = await tokenKeeper.renew();
  if (renewal === 'renewed') store.dispatch(signedIn());
  if (renewal === 'unreachable') store.dispatch(unreachable());
}
