import { Alert } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** While it is empty the stack around it must not leave a gap for it. */
const noGap = { marginBottom: 'calc(var(--stack-gap) * -1)' };

/** A refusal that concerns the form as a whole. The live region exists before its text, or readers miss it. */
export function FormAlert({ children }: { children: ReactNode }) {
  return (
    <div role="alert" style={children ? undefined : noGap}>
      {children && (
        <Alert color="red" variant="light" icon={<CircleAlert size={18} aria-hidden />}>
          {children}
        </Alert>
      )}
    </div>
  );
}
