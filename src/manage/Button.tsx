import type { ComponentPropsWithoutRef, RefObject } from 'react';
import { type M2MManagePart, useManagePart } from './M2MManagePart.js';

interface ButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'onClick'> {
  /** Absent: a plain button. */
  kind?: M2MManagePart | undefined;
  /** The button keeps the focus, and does nothing. */
  isDisabled?: boolean | undefined;
  onPress: () => unknown;
  buttonRef?: RefObject<HTMLButtonElement | null> | undefined;
}

/** A button of managing. */
export function Button({ kind, isDisabled = false, onPress, buttonRef, ...others }: ButtonProps) {
  const part = useManagePart();
  return (
    <button
      {...others}
      type="button"
      className={kind === undefined ? part('button') : part('button', kind)}
      aria-disabled={isDisabled || undefined}
      onClick={({ currentTarget, detail }) => {
        // The second click of a double click would press the button that has come to its place.
        if (isDisabled || detail > 1) return;
        // Safari does not focus a clicked button, and the focus must return to it when a dialog closes.
        currentTarget.focus();
        void onPress();
      }}
      ref={buttonRef}
    />
  );
}
