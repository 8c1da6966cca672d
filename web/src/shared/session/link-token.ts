import { useState } from 'react';

/**
 * The secret of a mailed link. It comes in the fragment, which no server and no referrer sees, and leaves the address bar
 * at once, so that it stays in no history.
 */
export function useLinkToken(): string {
  const [token] = useState(() => {
    const found = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
    if (found) history.replaceState(history.state, '', location.pathname + location.search);
    return found;
  });
  return token;
}
