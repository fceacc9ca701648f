import { INVENTORY_LABELS, type M2MInventoryLabels } from '../text/inventory/inventoryLabels.js';
import type { Words } from '../text/words.js';

/** The English labels of the inventory, overridden by the host's labels, which share a context with those of the list. */
export function inventoryWords({ labels }: Pick<Words, 'labels'>): M2MInventoryLabels {
  return { ...INVENTORY_LABELS, ...labels };
}
