import { type ReactNode, useState } from 'react';

interface DialogOpenerProps {
  /** Renders the dialog. */
  children: (dialog: { open: boolean; onOpenChange: (open: boolean) => void }) => ReactNode;
}

/** A host's button that opens a dialog. The dialog is open at first. */
export function DialogOpener({ children }: DialogOpenerProps) {
  const [open, onOpenChange] = useState(true);
  return (
    <>
      <button type="button" onClick={() => onOpenChange(true)}>
        Open the dialog
      </button>
      {children({ open, onOpenChange })}
    </>
  );
}
