/** The server's options for a ceremony, and the id under which it remembers the challenge in them. */
export interface PasskeyChallenge {
  challengeId: string;
  publicKey: Record<string, unknown>;
}

export interface PasskeyAnswer {
  challengeId: string;
  credential: Record<string, unknown>;
}

/** Thrown when the person closed the browser's dialog, let it expire, or has no fitting key. */
export class PasskeyDismissed extends Error {}

export function passkeysSupported(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

/** Has a device make a new key. */
export async function createPasskey({ challengeId, publicKey }: PasskeyChallenge): Promise<PasskeyAnswer> {
  const options = PublicKeyCredential.parseCreationOptionsFromJSON(
    publicKey as unknown as PublicKeyCredentialCreationOptionsJSON,
  );
  return answer(challengeId, () => navigator.credentials.create({ publicKey: options }));
}

/** Has a device sign with a key it has. */
export async function signWithPasskey({ challengeId, publicKey }: PasskeyChallenge): Promise<PasskeyAnswer> {
  const options = PublicKeyCredential.parseRequestOptionsFromJSON(
    publicKey as unknown as PublicKeyCredentialRequestOptionsJSON,
  );
  return answer(challengeId, () => navigator.credentials.get({ publicKey: options }));
}

async function answer(
  challengeId: string,
  ceremony: () => Promise<Credential | null>,
): Promise<PasskeyAnswer> {
  const credential = await ceremony().catch((error: unknown) => {
    throw error instanceof DOMException ? new PasskeyDismissed(error.name) : error;
  });
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyDismissed('none');
  return { challengeId, credential: credential.toJSON() as unknown as Record<string, unknown> };
}
