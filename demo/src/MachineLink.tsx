import { useEffect, useRef } from 'react';
import type { Machine } from 'react-m2m-tokens/manage';
import { START } from './address.js';
import { AddressLink } from './AddressLink.js';
import type { Go } from './useAddress.js';

interface MachineLinkProps {
  machine: Machine;
  isChosen: boolean;
  go: Go;
}

/** A link to a machine's tokens. */
export function MachineLink({ machine: { id, name }, isChosen, go }: MachineLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);

  // On a narrow screen the links scroll sideways, and the selected one may be out of sight.
  useEffect(() => {
    if (isChosen) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isChosen]);

  return (
    <AddressLink
      className="nav-link"
      to={{ ...START, machine: id }}
      isCurrent={isChosen}
      linkRef={link}
      {...{ go }}
    >
      {name}
    </AddressLink>
  );
}
