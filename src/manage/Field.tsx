import type { ReactNode } from 'react';
import { useManagePart } from './M2MManagePart.js';

interface FieldProps {
  /** The `id` attribute of the control. The note has it with `-note` at its end. */
  id: string;
  name: string;
  /** The problem in words, which replaces the note; undefined = there is none. */
  problem?: string | undefined;
  /** undefined = there is none. */
  note?: ReactNode;
  children: ReactNode;
}

/** A control with its name and a note. */
export function Field({ id, name, problem, note, children }: FieldProps) {
  const part = useManagePart();
  const text = problem ?? note;
  return (
    <div className={part('field')}>
      <label className={part('fieldLabel')} htmlFor={id}>
        {name}
      </label>
      {children}
      {text !== undefined && (
        <p
          className={part('fieldNote')}
          id={`${id}-note`}
          data-failure={problem === undefined ? undefined : ''}
        >
          {text}
        </p>
      )}
    </div>
  );
}
