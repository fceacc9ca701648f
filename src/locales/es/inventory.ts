import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { es as reading } from '../es.js';
import { INVENTORY } from '../parts/es/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** Spanish, with the words of the inventory. */
export const es: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
