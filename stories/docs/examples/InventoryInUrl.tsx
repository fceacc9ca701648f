import { parseAsJson, useQueryState } from 'nuqs';
import { M2MTokenInventory, type M2MTokenInventoryState } from 'react-m2m-tokens/inventory';

/** The component replaces impossible values, so a broken URL does no harm. */
const inUrl = parseAsJson((value) => value as Partial<M2MTokenInventoryState>).withDefault({});

export function InventoryInUrl({ subject }: { subject: string }) {
  const [state, setState] = useQueryState('inventory', inUrl);
  return (
    <M2MTokenInventory subject={subject} state={state} onStateChange={(s) => void setState(s)} />
  );
}
