import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { fr as reading } from '../fr.js';
import { INVENTORY } from '../parts/fr/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** French, with the words of the inventory. */
export const fr: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
