import { currentLanguage } from '@/shared/i18n/language';
import { tokenKeeper } from '@/shared/session/session';
import { proveAgain } from '@/shared/session/step-up';
import { problemOf } from './problem';

/**
 * A request to our API with the person's token and language. Renews the token once when it is refused, and has the person
 * prove who they are when the request needs that.
 */
export async function authorizedFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetchRenewing(path, init);
  if (response.status !== 403) return response;
  const { type } = await problemOf(response.clone());
  return type === 'step-up-required' && (await proveAgain()) ? fetchRenewing(path, init) : response;
}

async function fetchRenewing(path: string, init: RequestInit): Promise<Response> {
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
