import type { BaseQueryFn } from '@reduxjs/toolkit/query';
import { authorizedFetch } from './authorized-fetch';
import { asProblem, problemOf, UNREACHABLE, type Problem } from './problem';

export interface Call {
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  params?: Record<string, string | number | boolean | null | undefined>;
  headers?: Record<string, string>;
  /** Version that the change is based on; the server refuses with 412 when it is no longer the latest. */
  ifMatch?: string;
  /** Same key for every try of the same intent, so that a repeat after a lost answer has no second effect. */
  idempotencyKey?: string;
}

export interface Meta {
  etag?: string;
}

export const baseQuery: BaseQueryFn<Call, unknown, Problem, object, Meta> = async (call, { signal }) => {
  try {
    const response = await authorizedFetch(call.url + queryString(call.params), {
      method: call.method ?? 'GET',
      headers: headersOf(call),
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal,
    });
    const meta = { etag: response.headers.get('ETag') ?? undefined };
    if (!response.ok) return { error: await problemOf(response), meta };
    return { data: await contentOf(response), meta };
  } catch (error) {
    return { error: error instanceof TypeError ? UNREACHABLE : asProblem(error) };
  }
};

/** Some answers say everything with their status. */
async function contentOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

export function queryString(params: Call['params']): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params ?? {})) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  }
  return query.size > 0 ? `?${query}` : '';
}

function headersOf({ body, headers, ifMatch, idempotencyKey }: Call): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(ifMatch ? { 'If-Match': ifMatch } : {}),
    ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
    ...headers,
  };
}
