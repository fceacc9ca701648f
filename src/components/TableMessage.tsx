import type { ReactNode } from 'react';

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
  return (
    <div className="m2m-message" data-failure={isFailure ? '' : undefined}>
      <p className="m2m-message-title">{title}</p>
      {text !== undefined && <p className="m2m-message-text">{text}</p>}
      {children}
      {action !== undefined && (
        <button
          type="button"
          className="m2m-button"
          aria-disabled={action.isBusy || undefined}
          onClick={action.isBusy ? undefined : action.onAction}
        >
          {action.label}
        </button>
      )}
    </div>
  );
}
