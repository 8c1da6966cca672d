import { createSlice } from '@reduxjs/toolkit';

/**
 * `restoring` until the first renewal is answered; `unreachable` when it could not be asked, which says nothing about
 * whether the person is signed in.
 */
export type SessionStatus = 'restoring' | 'anonymous' | 'signed-in' | 'unreachable';

const sessionSlice = createSlice({
  name: 'session',
  initialState: { status: 'restoring' as SessionStatus },
  reducers: {
    restoring: (state) => void (state.status = 'restoring'),
    signedIn: (state) => void (state.status = 'signed-in'),
    signedOut: (state) => void (state.status = 'anonymous'),
    unreachable: (state) => void (state.status = 'unreachable'),
  },
  selectors: { selectSessionStatus: (state) => state.status },
});

export const { restoring, signedIn, signedOut, unreachable } = sessionSlice.actions;
export const { selectSessionStatus } = sessionSlice.selectors;
export const sessionReducer = sessionSlice.reducer;
