import type { ReactNode, RefObject } from 'react';
import { useManagePart } from './M2MManagePart.js';

interface DialogButtonProps {
  /** Absent: a plain button. */
  kind?: 'primaryButton' | 'dangerButton' | undefined;
  /** The button keeps the focus, and does nothing. */
  isDisabled?: boolean | undefined;
  onPress: () => unknown;
  buttonRef?: RefObject<HTMLButtonElement | null> | undefined;
  children: ReactNode;
}

/** A button at the end of a dialog. */
export function DialogButton({
  kind,
  isDisabled = false,
  onPress,
  buttonRef,
  children,
}: DialogButtonProps) {
  const part = useManagePart();
  return (
    <button
      type="button"
      className={kind === undefined ? part('button') : part('button', kind)}
      aria-disabled={isDisabled || undefined}
      // The second click of a double click would press the button that has come to its place.
      onClick={isDisabled ? undefined : ({ detail }) => void (detail < 2 && onPress())}
      ref={buttonRef}
    >
      {children}
    </button>
  );
}
