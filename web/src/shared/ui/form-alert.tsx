import { Alert } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** A refusal that concerns the form as a whole. The live region exists before its text, or readers miss it. */
export function FormAlert({ children }: { children: ReactNode }) {
  return (
    <div role="alert">
      {children && (
        <Alert color="red" variant="light" icon={<CircleAlert size={18} aria-hidden />}>
          {children}
        </Alert>
      )}
    </div>
  );
}
