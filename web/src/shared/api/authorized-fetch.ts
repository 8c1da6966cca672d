import { currentLanguage } from '@/shared/i18n/language';
import { tokenKeeper } from '@/shared/session/session';

/** A request to our API with the person's token and language; renews the token once when it is refused. */
export async function authorizedFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const token = await tokenKeeper.current();
  const response = await send(path, init, token);
  if (response.status !== 401 || token === null) return response;
  return (await tokenKeeper.replace(token)) ? send(path, init, await tokenKeeper.current()) : response;
}

function send(path: string, init: RequestInit, token: string | null): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', currentLanguage());
  if (token) headers.set('Authorization', `Bearer ${token}`);
  return fetch(`/api/v1${path}`, { ...init, headers, credentials: 'same-origin' });
}
