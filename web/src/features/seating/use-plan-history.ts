import { useState } from 'react';
import type { SeatPlan } from '@/shared/api/models';

const MOST = 100;

interface History {
  past: SeatPlan[];
  plan: SeatPlan;
  future: SeatPlan[];
}

/** A plan whose changes can be taken back. */
export function usePlanHistory(initial: SeatPlan) {
  const [{ past, plan, future }, set] = useState<History>({ past: [], plan: initial, future: [] });
  return {
    plan,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (next: SeatPlan) =>
      set((before) => ({ past: [...before.past.slice(-MOST), before.plan], plan: next, future: [] })),
    undo: () =>
      set((before) => {
        const last = before.past.at(-1);
        return last
          ? { past: before.past.slice(0, -1), plan: last, future: [before.plan, ...before.future] }
          : before;
      }),
    redo: () =>
      set((before) => {
        const [next, ...rest] = before.future;
        return next ? { past: [...before.past, before.plan], plan: next, future: rest } : before;
      }),
  };
}
