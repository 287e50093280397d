import type { AnyVariables } from '@urql/core';
import { lazy, Suspense, useState } from 'react';
import type { Act, ActDialog } from './act-dialog.tsx';
import { Button } from './button.tsx';

const Dialog = lazy(() =>
  import('./act-dialog.tsx').then((module) => ({ default: module.ActDialog })),
) as typeof ActDialog;

/**
 * An act that is said before it is done: the button asks once, and its dialog comes with its code the first time that
 * somebody means to act; most who open a page only read.
 */
export function ActButton<Data, Variables extends AnyVariables>(props: Act<Data, Variables>) {
  const { label, look, size } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look={look} size={size} onPress={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <Suspense>
          <Dialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
