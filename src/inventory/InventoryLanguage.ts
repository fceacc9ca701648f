import type { M2MInventoryLabels } from '../text/inventory/inventoryLabels.js';
import type { Text } from '../text/createText.js';

/** What each part of the inventory needs to write words, numbers and times. */
export interface InventoryLanguage {
  text: Text;
  words: M2MInventoryLabels;
}
