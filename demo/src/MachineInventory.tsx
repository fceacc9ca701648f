import { M2MTokenInventory } from 'react-m2m-tokens/inventory';
import { M2MInventoryActions } from 'react-m2m-tokens/manage';
import { type Address, offsetOf } from './address.js';
import type { Go } from './useAddress.js';

interface MachineInventoryProps {
  address: Address;
  go: Go;
  canWrite: boolean;
}

/** All tokens of a machine at once. The URL holds filters, search, order and page. */
export function MachineInventory({ address, go, canWrite }: MachineInventoryProps) {
  const { machine, filters, query, sort, order, limit } = address;
  return (
    <M2MTokenInventory
      subject={machine}
      state={{ filters, query, sort, order, limit, offset: offsetOf(address) }}
      onStateChange={({ offset, ...next }, reason, change) => {
        // The button that clears search and filters changes both.
        const isTyping = 'query' in change && !('filters' in change);
        go({ ...next, page: offset / next.limit + 1 }, isTyping ? 'typing' : reason);
      }}
      manage={canWrite ? M2MInventoryActions : undefined}
    />
  );
}
