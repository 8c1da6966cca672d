import { authorizedFetch } from './authorized-fetch';
import { asProblem, problemOf, UNREACHABLE, type Problem } from './problem';

/** Sends a file as the whole body of a request, as it is. */
export async function sendFile<T>(
  path: string,
  method: 'PUT' | 'POST',
  file: Blob,
): Promise<{ data: T } | { error: Problem }> {
  try {
    const response = await authorizedFetch(path, {
      method,
      headers: {
        'Content-Type': file.type || 'application/octet-stream',
        Accept: 'application/json, application/problem+json',
      },
      body: file,
    });
    if (!response.ok) return { error: await problemOf(response) };
    return { data: (await response.json()) as T };
  } catch (error) {
    return { error: error instanceof TypeError ? UNREACHABLE : asProblem(error) };
  }
}
