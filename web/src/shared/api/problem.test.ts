import { describe, expect, it } from 'vitest';
import { problemOf } from './problem';

describe('problemOf', () => {
  it('reads problem details and reduces the type to its slug', async () => {
    const body = {
      type: '/problems/validation-failed',
      title: 'Invalid',
      status: 422,
      detail: 'Two fields are wrong.',
      requestId: 'abc',
      errors: [{ field: 'title', message: 'missing' }, { nonsense: true }],
    };

    const problem = await problemOf(new Response(JSON.stringify(body), { status: 422 }));

    expect(problem).toEqual({
      status: 422,
      type: 'validation-failed',
      title: 'Invalid',
      detail: 'Two fields are wrong.',
      requestId: 'abc',
      retryAfter: undefined,
      errors: [{ field: 'title', message: 'missing' }],
    });
  });

  it('keeps what else the problem says', async () => {
    const body = { type: '/problems/booking-conflict', status: 409, conflicts: [{ resourceId: 'r1' }] };

    const problem = await problemOf(new Response(JSON.stringify(body), { status: 409 }));

    expect(problem.members).toEqual({ conflicts: [{ resourceId: 'r1' }] });
  });

  it('makes do with an answer that is no problem details', async () => {
    const response = new Response('<html>bad gateway</html>', {
      status: 502,
      headers: { 'Retry-After': '7', 'X-Request-Id': 'r-9' },
    });

    const problem = await problemOf(response);

    expect(problem).toMatchObject({
      status: 502,
      type: 'http-502',
      retryAfter: 7,
      requestId: 'r-9',
      errors: [],
    });
  });
});
