import { M2MTokenInventory } from 'react-m2m-tokens/inventory';
import { M2MInventoryActions } from 'react-m2m-tokens/manage';
import 'react-m2m-tokens/styles.css';
import 'react-m2m-tokens/manage.css';
import 'react-m2m-tokens/inventory.css';

interface InventoryPageProps {
  machineId: string;
  /** Whether your server's `authorize` would let this user revoke. */
  mayRevoke: boolean;
}

export function InventoryPage({ machineId, mayRevoke }: InventoryPageProps) {
  return (
    <main>
      <h1>Which tokens are a risk?</h1>
      <M2MTokenInventory subject={machineId} manage={mayRevoke ? M2MInventoryActions : undefined} />
    </main>
  );
}
