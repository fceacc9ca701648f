import { useEffect, useRef } from 'react';
import { formatAddress, START } from './address.js';
import { isPlainClick } from './isPlainClick.js';
import type { Go } from './useAddress.js';
import type { Machine } from './useMachines.js';

interface MachineLinkProps {
  machine: Machine;
  isChosen: boolean;
  go: Go;
}

/** A link to a machine's tokens. */
export function MachineLink({ machine, isChosen, go }: MachineLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const address = { ...START, machine: machine.id };

  // On a narrow screen the links scroll sideways, and the selected one may be out of sight.
  useEffect(() => {
    if (isChosen) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isChosen]);

  return (
    <a
      className="nav-link"
      href={formatAddress(address)}
      aria-current={isChosen ? 'page' : undefined}
      ref={link}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(address);
      }}
    >
      {machine.name}
    </a>
  );
}
