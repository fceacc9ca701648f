import type { MouseEvent, ReactNode } from 'react';
import { usePart } from '../hooks/useLook.js';

interface PageControlProps {
  /** Where it leads. */
  offset: number;
  label: string;
  isCurrent?: boolean;
  /** It stays in place and keeps the focus, and does nothing. */
  isDisabled?: boolean;
  getPageHref: ((offset: number) => string) | undefined;
  onOffsetChange: (offset: number) => void;
  /** Called when the pointer or the focus reaches it. */
  onIntent?: (() => void) | undefined;
  children: ReactNode;
}

/** One way to another page: a button, or a link where the host gives URLs. */
export function PageControl({
  offset,
  label,
  isCurrent = false,
  isDisabled = false,
  getPageHref,
  onOffsetChange,
  onIntent,
  children,
}: PageControlProps) {
  const part = usePart();
  const shared = {
    className: part('page'),
    'aria-label': label,
    'aria-current': isCurrent ? ('page' as const) : undefined,
    'aria-disabled': isDisabled || undefined,
    onPointerEnter: onIntent,
    onFocus: onIntent,
  };
  if (getPageHref === undefined) {
    return (
      <button
        type="button"
        {...shared}
        onClick={isDisabled ? undefined : () => onOffsetChange(offset)}
      >
        {children}
      </button>
    );
  }
  if (isDisabled) {
    // Without an address it is no link to the browser, so its role and its place in the tab order are written out.
    return (
      <a role="link" tabIndex={0} {...shared}>
        {children}
      </a>
    );
  }
  return (
    <a
      href={getPageHref(offset)}
      {...shared}
      onClick={(event) => isPlainClick(event) && (event.preventDefault(), onOffsetChange(offset))}
    >
      {children}
    </a>
  );
}

/** Not one that asks for a new tab or a download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
