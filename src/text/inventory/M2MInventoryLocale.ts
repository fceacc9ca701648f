import type { M2MTokensLabels } from '../labels.js';
import type { M2MTokensLocale } from '../M2MTokensLocale.js';
import type { M2MInventoryLabels } from './inventoryLabels.js';

/** A language pack with the words of reading and those of the inventory. Pass it as `locale`. */
export interface M2MInventoryLocale extends M2MTokensLocale {
  labels: M2MTokensLabels & M2MInventoryLabels;
}
