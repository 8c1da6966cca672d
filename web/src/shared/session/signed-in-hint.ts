const KEY = 'palco.signed-in';

/**
 * Whether asking for a renewal at start makes sense. The cookie itself cannot be read by scripts, and asking without
 * one would greet every visitor with a 401. It grants nothing.
 */
export const signedInHint = {
  get: (): boolean => {
    try {
      return localStorage.getItem(KEY) === '1';
    } catch {
      return true;
    }
  },
  set: (signedIn: boolean): void => {
    try {
      if (signedIn) localStorage.setItem(KEY, '1');
      else localStorage.removeItem(KEY);
    } catch {
      // Storage may be blocked; the session then lasts as long as the tab.
    }
  },
};
