import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/** The state of a navigation that leaves nothing behind: what was in the form has just been saved or deleted. */
export const NOTHING_TO_LOSE = { nothingToLose: true };

/** Asks before work that is not saved is left, by a link or by closing the tab. */
export function useLeaveGuard(dirty: boolean) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty &&
      currentLocation.pathname !== nextLocation.pathname &&
      nextLocation.state?.nothingToLose !== true,
  );
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  return blocker;
}
