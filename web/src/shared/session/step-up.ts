/**
 * Some requests are answered only to somebody who has just proved who they are. Whoever sends one asks here; the dialog
 * that the application has on every page gets the proof, once for all requests that wait for it.
 */
type Ask = () => Promise<boolean>;

let ask: Ask | null = null;
let running: Promise<boolean> | null = null;

/** Says who asks people for a proof. */
export function answerProofsWith(dialog: Ask): () => void {
  ask = dialog;
  return () => {
    if (ask === dialog) ask = null;
  };
}

/** True when the person has proved themself and the token keeper has the token that says so. */
export function proveAgain(): Promise<boolean> {
  running ??= (ask?.() ?? Promise.resolve(false)).finally(() => {
    running = null;
  });
  return running;
}
