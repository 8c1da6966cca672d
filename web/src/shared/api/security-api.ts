import { signedInHint } from '@/shared/session/signed-in-hint';
import { signedIn } from '@/shared/session/session-slice';
import { tellOtherTabs, tokenKeeper } from '@/shared/session/session';
import type { IssuedToken } from '@/shared/session/token-keeper';
import type { PasskeyAnswer, PasskeyChallenge } from '@/shared/session/passkeys';
import { api } from './api';
import type { Mfa, SecondFactorMethod, Session, TotpOffer } from './models';

const WEB = { 'X-Client': 'web' };

export type Proof =
  | { method: 'PASSWORD'; password: string }
  | { method: 'TOTP' | 'RECOVERY_CODE'; code: string }
  | ({ method: 'PASSKEY' } & PasskeyAnswer);

export type SecondStep =
  | { mfaToken: string; method: Exclude<SecondFactorMethod, 'PASSKEY'>; code: string }
  | ({ mfaToken: string; method: 'PASSKEY' } & PasskeyAnswer);

export interface RecoveryCodes {
  recoveryCodes: string[];
}

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
        begin(answer.data as IssuedToken);
        dispatch(signedIn());
        return { data: null };
      },
      invalidatesTags: ['Me', 'Event', 'Registration', 'Security'],
    }),
    passkeySignIn: build.mutation<null, PasskeyAnswer>({
      async queryFn(body, { dispatch }, _extra, call) {
        const answer = await call({ url: '/auth/passkey', method: 'POST', body, headers: WEB });
        if (answer.error) return { error: answer.error };
        begin(answer.data as IssuedToken);
        dispatch(signedIn());
        return { data: null };
      },
      invalidatesTags: ['Me', 'Event', 'Registration', 'Security'],
    }),
    signInChallenge: build.mutation<PasskeyChallenge, void>({
      query: () => ({ url: '/auth/passkey/options', method: 'POST', headers: WEB }),
    }),
    secondStepChallenge: build.mutation<PasskeyChallenge, { mfaToken: string }>({
      query: (body) => ({ url: '/auth/mfa/passkey-options', method: 'POST', body, headers: WEB }),
    }),
    stepUpChallenge: build.mutation<PasskeyChallenge, void>({
      query: () => ({ url: '/auth/step-up/passkey-options', method: 'POST' }),
    }),
    beginTotp: build.mutation<TotpOffer, void>({
      query: () => ({ url: '/me/mfa/totp', method: 'POST' }),
    }),
    confirmTotp: build.mutation<RecoveryCodes, { code: string }>({
      query: (body) => ({ url: '/me/mfa/totp/confirm', method: 'POST', body }),
      invalidatesTags: (_codes, error) => (error ? [] : ['Security', 'Me']),
    }),
    removeTotp: build.mutation<null, void>({
      query: () => ({ url: '/me/mfa/totp', method: 'DELETE' }),
      invalidatesTags: ['Security', 'Me'],
    }),
    newRecoveryCodes: build.mutation<RecoveryCodes, void>({
      query: () => ({ url: '/me/mfa/recovery-codes', method: 'POST' }),
      invalidatesTags: ['Security'],
    }),
    passkeyChallenge: build.mutation<PasskeyChallenge, void>({
      query: () => ({ url: '/me/mfa/passkeys/options', method: 'POST' }),
    }),
    addPasskey: build.mutation<RecoveryCodes, PasskeyAnswer & { label: string }>({
      query: (body) => ({ url: '/me/mfa/passkeys', method: 'POST', body }),
      invalidatesTags: (_codes, error) => (error ? [] : ['Security', 'Me']),
    }),
    removePasskey: build.mutation<null, string>({
      query: (id) => ({ url: `/me/mfa/passkeys/${id}`, method: 'DELETE' }),
      invalidatesTags: ['Security', 'Me'],
    }),
    sessions: build.query<Session[], void>({
      query: () => ({ url: '/me/sessions' }),
      transformResponse: (page: { items: Session[] }) => page.items,
      providesTags: ['Session'],
    }),
    endSession: build.mutation<null, string>({
      query: (id) => ({ url: `/me/sessions/${id}`, method: 'DELETE' }),
      invalidatesTags: ['Session'],
    }),
    endOtherSessions: build.mutation<null, void>({
      query: () => ({ url: '/me/sessions', method: 'DELETE' }),
      invalidatesTags: ['Session'],
    }),
    changePassword: build.mutation<null, { currentPassword: string; newPassword: string }>({
      query: (body) => ({ url: '/me/password', method: 'POST', body }),
      invalidatesTags: (_nothing, error) => (error ? [] : ['Session']),
    }),
    changeEmail: build.mutation<null, { email: string }>({
      query: (body) => ({ url: '/me/email', method: 'POST', body }),
    }),
    sendVerification: build.mutation<null, void>({
      query: () => ({ url: '/me/email/verification', method: 'POST' }),
    }),
    forgotPassword: build.mutation<null, { email: string }>({
      query: (body) => ({ url: '/auth/password/forgot', method: 'POST', body }),
    }),
    resetPassword: build.mutation<null, { token: string; password: string }>({
      query: (body) => ({ url: '/auth/password/reset', method: 'POST', body }),
    }),
    verifyEmail: build.mutation<null, { token: string }>({
      query: (body) => ({ url: '/auth/email/verify', method: 'POST', body }),
      invalidatesTags: ['Me', 'Registration'],
    }),
  }),
});

function begin(issued: IssuedToken): void {
  tokenKeeper.keep(issued);
  signedInHint.set(true);
  tellOtherTabs('signed-in');
}

export const {
  useMfaQuery,
  useStepUpMutation,
  useCompleteSignInMutation,
  usePasskeySignInMutation,
  useSignInChallengeMutation,
  useSecondStepChallengeMutation,
  useStepUpChallengeMutation,
  useBeginTotpMutation,
  useConfirmTotpMutation,
  useRemoveTotpMutation,
  useNewRecoveryCodesMutation,
  usePasskeyChallengeMutation,
  useAddPasskeyMutation,
  useRemovePasskeyMutation,
  useSessionsQuery,
  useEndSessionMutation,
  useEndOtherSessionsMutation,
  useChangePasswordMutation,
  useChangeEmailMutation,
  useSendVerificationMutation,
  useForgotPasswordMutation,
  useResetPasswordMutation,
  useVerifyEmailMutation,
} = securityApi;
