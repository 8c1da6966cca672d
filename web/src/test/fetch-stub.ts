import { vi } from 'vitest';

export interface Received {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };
type Handler = Answer | ((request: Received) => Answer | Promise<Answer>);

/** Stands in for our API: answers by "METHOD /path" below /api/v1 and keeps what it was asked. */
export function stubApi(handlers: Record<string, Handler>) {
  const received: Received[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://palco.test');
    const request: Received = {
      method: init.method ?? 'GET',
      path: url.pathname.replace('/api/v1', ''),
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    received.push(request);
    const handler = handlers[`${request.method} ${request.path}`];
    if (!handler) throw new TypeError(`No stub for ${request.method} ${request.path}`);
    const { status = 200, body, headers } = typeof handler === 'function' ? await handler(request) : handler;
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  });
  return {
    received,
    sent: (method: string, path: string) => received.filter((it) => it.method === method && it.path === path),
  };
}

export function problem(status: number, slug: string, errors?: { field: string; message: string }[]): Answer {
  return {
    status,
    body: {
      type: `/problems/${slug}`,
      title: slug,
      status,
      detail: `Detail of ${slug}`,
      requestId: 'r-1',
      errors,
    },
    headers: { 'Content-Type': 'application/problem+json' },
  };
}
