import { useCallback, useState } from 'react';
import type { UseFormReturnType } from '@mantine/form';
import { asProblem, type FieldError, type Problem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/ui/problem-text';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { applyFieldErrors } from './apply-problem';

/**
 * Where the problems of a form go: to the field when one is named, above the form when a person can do something about
 * it, and into a toast when nobody expected it.
 */
export function useProblemForm<T>(form: UseFormReturnType<T>, fields: readonly string[]) {
  const [message, setMessage] = useState<string | null>(null);
  const textOf = useProblemText();
  const toast = useProblemToast();

  const show = useCallback(
    (error: unknown) => {
      const problem = asProblem(error);
      const others = applyFieldErrors(form, fields, problem);
      if (isUnexpected(problem)) {
        setMessage(null);
        toast(problem);
      } else if (problem.errors.length === 0) {
        setMessage(textOf(problem));
      } else {
        setMessage(others.length > 0 ? others.map(sentence).join(' ') : null);
      }
    },
    [form, fields, textOf, toast],
  );

  return { message, show, clear: useCallback(() => setMessage(null), []) };
}

export function isUnexpected({ status }: Problem): boolean {
  return status === 0 || status >= 500;
}

const sentence = ({ field, message }: FieldError) => `${field}: ${message}`;
