import { useM2MTokens } from '../../src/index.js';
import { M2MTokenInventory, type M2MTokenInventoryProps } from '../../src/inventory/index.js';

/** An inventory on a page that has already loaded a list of all tokens. */
export function KnownTotal(props: M2MTokenInventoryProps) {
  const { subject } = props;
  useM2MTokens({ subject, revoked: true, expired: true });
  return <M2MTokenInventory {...props} />;
}
