/**
 * The token of an invitation while its reader signs in or signs up: it must not travel in an address, where a reload
 * would send it to the server. Lasts as long as the tab.
 */
const KEY = 'palco-invitation';

export const keptInvitation = {
  /** The token of this address, or the one that was kept. */
  of(hash: string): string {
    const token = new URLSearchParams(hash.slice(1)).get('token');
    try {
      if (token) sessionStorage.setItem(KEY, token);
      return token ?? sessionStorage.getItem(KEY) ?? '';
    } catch {
      // Storage may be blocked; the link of the mail then has to be opened once more.
      return token ?? '';
    }
  },
  forget(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Then it was never kept.
    }
  },
};
