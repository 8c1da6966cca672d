import type { Problem } from '@/shared/api/problem';

export interface IssuedToken {
  accessToken: string;
  expiresIn: number;
}

export type RenewalAnswer = { issued: IssuedToken } | { refused: true } | { unreachable: Problem };

export type Renewal = 'renewed' | 'ended' | 'unreachable';

interface Surroundings {
  requestRenewal: () => Promise<RenewalAnswer>;
  /** Runs the work while no other tab of this browser runs it. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  now: () => number;
  onEnded: () => void;
}

export type TokenKeeper = ReturnType<typeof createTokenKeeper>;

/** A token about to expire would be refused by the time it arrives. */
const MARGIN_MS = 20_000;

/**
 * Holds the access token in memory only and renews it with the HttpOnly refresh cookie.
 *
 * The cookie's token may be used once: using it twice revokes the whole session. Callers that ask at the same time
 * therefore share one renewal, and tabs take turns, so that each one sends the cookie the one before was given.
 */
export function createTokenKeeper({ requestRenewal, exclusively, now, onEnded }: Surroundings) {
  let token: string | null = null;
  let expiresAt = 0;
  let running: Promise<Renewal> | null = null;

  const keep = (issued: IssuedToken) => {
    token = issued.accessToken;
    expiresAt = now() + issued.expiresIn * 1000;
  };

  const forget = () => {
    token = null;
    expiresAt = 0;
  };

  const renewOnce = async (): Promise<Renewal> => {
    const answer = await exclusively(requestRenewal);
    if ('issued' in answer) {
      keep(answer.issued);
      return 'renewed';
    }
    if ('unreachable' in answer) return 'unreachable';
    forget();
    onEnded();
    return 'ended';
  };

  const renew = (): Promise<Renewal> => {
    running ??= renewOnce().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    keep,
    forget,
    renew,
    /** The token to send now, renewed first when it is about to expire; null for a visitor. */
    async current(): Promise<string | null> {
      if (running) await running;
      else if (token && now() > expiresAt - MARGIN_MS) await renew();
      return token;
    },
    /** After a 401: true when another try with a new token makes sense. */
    async replace(refused: string): Promise<boolean> {
      if (token !== refused) return token !== null;
      return (await renew()) === 'renewed';
    },
  };
}
