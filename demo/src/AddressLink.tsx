import type { ReactNode, Ref } from 'react';
import { type Address, formatAddress } from './address.js';
import { isPlainClick } from './isPlainClick.js';
import type { Go } from './useAddress.js';

interface AddressLinkProps {
  to: Address;
  go: Go;
  /** Whether the page shows this address. */
  isCurrent: boolean;
  className: string;
  linkRef?: Ref<HTMLAnchorElement>;
  children: ReactNode;
}

/** A link that changes the app's state; with a modifier key the browser opens it elsewhere. */
export function AddressLink({ to, go, isCurrent, className, linkRef, children }: AddressLinkProps) {
  return (
    <a
      className={className}
      href={formatAddress(to)}
      aria-current={isCurrent ? 'page' : undefined}
      ref={linkRef}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
