import type { ReactNode } from 'react';
import { usePart } from '../hooks/useLook.js';

interface TableMessageProps {
  title: string;
  text?: string | undefined;
  /** Whether something went wrong. */
  isFailure?: boolean;
  /** Further lines. */
  children?: ReactNode;
  action?: { label: string; onAction: () => void; isBusy?: boolean } | undefined;
}

/** What stands where the rows would be: a sentence that helps, and one action. */
export function TableMessage({
  title,
  text,
  isFailure = false,
  children,
  action,
}: TableMessageProps) {
  const part = usePart();
  return (
    <div className={part('message')} data-failure={isFailure ? '' : undefined}>
      <p className={part('messageTitle')}>{title}</p>
      {text !== undefined && <p className={part('messageText')}>{text}</p>}
      {children}
      {action !== undefined && (
        <button
          type="button"
          className={part('button')}
          aria-disabled={action.isBusy || undefined}
          onClick={action.isBusy ? undefined : action.onAction}
        >
          {action.label}
        </button>
      )}
    </div>
  );
}
