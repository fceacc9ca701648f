import type { MouseEvent, ReactNode } from 'react';
import { usePart } from '../hooks/usePresentation.js';

interface PageControlProps {
  /** The offset of the page that it opens. */
  offset: number;
  label: string;
  isCurrent?: boolean;
  /** A disabled control does nothing, but stays in place and keeps the focus. */
  isDisabled?: boolean;
  getPageHref: ((offset: number) => string) | undefined;
  onOffsetChange: (offset: number) => void;
  /** Called when the pointer or the focus reaches the control. */
  onIntent?: (() => void) | undefined;
  children: ReactNode;
}

/** An item of the pager that opens a page: a button, or a link if the host gives URLs. */
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
  const open = isDisabled ? undefined : () => onOffsetChange(offset);
  return (
    <li className={part('pageItem')}>
      {getPageHref === undefined ? (
        <button type="button" {...shared} onClick={open}>
          {children}
        </button>
      ) : (
        <a
          href={open && getPageHref(offset)}
          // The browser does not treat an `<a>` without `href` as a link.
          role={open ? undefined : 'link'}
          tabIndex={open ? undefined : 0}
          {...shared}
          onClick={(event) => open && isPlainClick(event) && (event.preventDefault(), open())}
        >
          {children}
        </a>
      )}
    </li>
  );
}

/** Other clicks open a new tab or download the page. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
