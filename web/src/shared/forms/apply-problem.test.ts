import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '@/shared/api/problem';
import { applyFieldErrors } from './apply-problem';

const fields = ['title', 'location.name', 'mailTo'];

function problem(...errors: [string, string][]): Problem {
  return {
    status: 422,
    type: 'validation-failed',
    title: 'Invalid',
    errors: errors.map(([field, message]) => ({ field, message })),
  };
}

describe('applyFieldErrors', () => {
  it('puts each message beside its field', () => {
    const form = { setErrors: vi.fn() };

    const others = applyFieldErrors(
      form,
      fields,
      problem(['title', 'too long'], ['location.name', 'missing']),
    );

    expect(form.setErrors).toHaveBeenCalledWith({ title: 'too long', 'location.name': 'missing' });
    expect(others).toEqual([]);
  });

  it('maps an element of a list to the input of the list', () => {
    const form = { setErrors: vi.fn() };

    applyFieldErrors(form, fields, problem(['mailTo[2]', 'not an address']));

    expect(form.setErrors).toHaveBeenCalledWith({ mailTo: 'not an address' });
  });

  it('keeps the first message of a field', () => {
    const form = { setErrors: vi.fn() };

    applyFieldErrors(form, fields, problem(['title', 'first'], ['title', 'second']));

    expect(form.setErrors).toHaveBeenCalledWith({ title: 'first' });
  });

  it('answers what belongs to no field of the form', () => {
    const form = { setErrors: vi.fn() };

    const others = applyFieldErrors(form, fields, problem(['organizationId', 'unknown']));

    expect(others).toEqual([{ field: 'organizationId', message: 'unknown' }]);
  });

  it('moves the focus to the first wrong field of the page', () => {
    const input = document.createElement('input');
    document.body.append(input);
    const form = { setErrors: vi.fn(), getInputNode: (path: string) => (path === 'title' ? input : null) };

    applyFieldErrors(form, fields, problem(['mailTo', 'x'], ['title', 'y']));

    expect(input).toHaveFocus();
  });
});
