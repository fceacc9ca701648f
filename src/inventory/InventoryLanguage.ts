import type { M2MInventoryLabels } from '../text/inventory/inventoryLabels.js';
import type { Text } from '../text/createText.js';

/** The words and formats for each part of the inventory. */
export interface InventoryLanguage {
  text: Text;
  words: M2MInventoryLabels;
}
