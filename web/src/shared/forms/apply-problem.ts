import type { FieldError, Problem } from '@/shared/api/problem';

interface FormErrors {
  setErrors: (errors: Record<string, string>) => void;
  getInputNode?: (path: string) => HTMLElement | null;
}

/**
 * Puts each field error beside its field and answers those that belong to no field of this form; they are shown above
 * it. Server paths may be indexed ("mailTo[2]") while the form shows one input for the whole list.
 */
export function applyFieldErrors(
  form: FormErrors,
  fields: readonly string[],
  problem: Problem,
): FieldError[] {
  const shown: Record<string, string> = {};
  const others: FieldError[] = [];
  for (const error of problem.errors) {
    const field = fieldFor(error.field, fields);
    if (!field) others.push(error);
    else shown[field] ??= error.message;
  }
  form.setErrors(shown);
  const first = fields.find((field) => field in shown);
  if (first) form.getInputNode?.(first)?.focus();
  return others;
}

function fieldFor(path: string, fields: readonly string[]): string | undefined {
  const plain = path.replace(/\[\d+\]/g, '');
  return (
    fields.find((field) => field === path || field === plain) ??
    fields.find((field) => plain.startsWith(`${field}.`))
  );
}
