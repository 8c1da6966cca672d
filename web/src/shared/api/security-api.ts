import { signedInHint } from '@/shared/session/signed-in-hint';
import { signedIn } from '@/shared/session/session-slice';
import { tellOtherTabs, tokenKeeper } from '@/shared/session/session';
import type { IssuedToken } from '@/shared/session/token-keeper';
import type { PasskeyAnswer, PasskeyChallenge } from '@/shared/session/passkeys';
import { api } from './api';
import type { Mfa, SecondFactorMethod } from './models';

const WEB = { 'X-Client': 'web' };

export type Proof =
  | { method: 'PASSWORD'; password: string }
  | { method: 'TOTP' | 'RECOVERY_CODE'; code: string }
  | ({ method: 'PASSKEY' } & PasskeyAnswer);

export type SecondStep =
  | { mfaToken: string; method: Exclude<SecondFactorMethod, 'PASSKEY'>; code: string }
  | ({ mfaToken: string; method: 'PASSKEY' } & PasskeyAnswer);

export const securityApi = api.injectEndpoints({
  endpoints: (build) => ({
    mfa: build.query<Mfa, void>({
      query: () => ({ url: '/me/mfa' }),
      providesTags: ['Security'],
    }),
    // The tokens of these go to their keeper, not into the store.
    stepUp: build.mutation<null, Proof>({
      async queryFn(body, _api, _extra, call) {
        const answer = await call({ url: '/auth/step-up', method: 'POST', body });
        if (answer.error) return { error: answer.error };
        tokenKeeper.keep(answer.data as IssuedToken);
        return { data: null };
      },
    }),
    completeSignIn: build.mutation<null, SecondStep>({
      async queryFn(body, { dispatch }, _extra, call) {
        const answer = await call({ url: '/auth/mfa', method: 'POST', body, headers: WEB });
        if (answer.error) return { error: answer.error };
        tokenKeeper.keep(answer.data as IssuedToken);
        signedInHint.set(true);
        tellOtherTabs('signed-in');
        dispatch(signedIn());
        return { data: null };
      },
      invalidatesTags: ['Me', 'Event', 'Registration', 'Security'],
    }),
    stepUpChallenge: build.mutation<PasskeyChallenge, void>({
      query: () => ({ url: '/auth/step-up/passkey-options', method: 'POST' }),
    }),
  }),
});

export const { useMfaQuery, useStepUpMutation, useCompleteSignInMutation, useStepUpChallengeMutation } =
  securityApi;
