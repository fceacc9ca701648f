import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { zhCN as reading } from '../zh-CN.js';
import { INVENTORY } from '../parts/zh-CN/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** Simplified Chinese, with the words of the inventory. */
export const zhCN: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
