/** One field that the server did not accept, named as in the request body ("location.name"). */
export interface FieldError {
  field: string;
  message: string;
}

/** What every failed call ends in: RFC 9457 problem details, with `type` reduced to its slug. */
export interface Problem {
  status: number;
  type: string;
  title: string;
  detail?: string;
  errors: FieldError[];
  requestId?: string;
  retryAfter?: number;
  /** Whatever else the problem says (RFC 9457 §3.2), for those who can do something with it. */
  members?: Record<string, unknown>;
}

/** The server was not reached at all: no network, no DNS, connection refused. */
export const UNREACHABLE: Problem = { status: 0, type: 'unreachable', title: '', errors: [] };

export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' && value !== null && 'type' in value && 'status' in value && 'errors' in value
  );
}

/** Whatever a rejected mutation carries, as a problem. */
export function asProblem(value: unknown): Problem {
  return isProblem(value) ? value : { status: 0, type: 'unexpected', title: '', errors: [] };
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => null);
  const details = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return {
    status: response.status,
    type: slugOf(text(details.type), response.status),
    title: text(details.title) ?? response.statusText,
    detail: text(details.detail),
    errors: Array.isArray(details.errors) ? details.errors.filter(isFieldError) : [],
    requestId: text(details.requestId) ?? response.headers.get('X-Request-Id') ?? undefined,
    retryAfter: Number(response.headers.get('Retry-After')) || undefined,
    members: extensionsOf(details),
  };
}

const STANDARD = new Set(['type', 'title', 'status', 'detail', 'instance', 'errors', 'requestId']);

function extensionsOf(details: Record<string, unknown>): Record<string, unknown> | undefined {
  const extensions = Object.entries(details).filter(([name]) => !STANDARD.has(name));
  return extensions.length > 0 ? Object.fromEntries(extensions) : undefined;
}

function slugOf(type: string | undefined, status: number): string {
  const slug = type?.split('/').pop();
  return slug && slug !== 'about:blank' ? slug : `http-${status}`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isFieldError(value: unknown): value is FieldError {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as FieldError).field === 'string' &&
    typeof (value as FieldError).message === 'string'
  );
}
