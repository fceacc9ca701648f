import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { ko as reading } from '../ko.js';
import { INVENTORY } from '../parts/ko/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** Korean, with the words of the inventory. */
export const ko: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
