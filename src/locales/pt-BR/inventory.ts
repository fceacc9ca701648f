import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { ptBR as reading } from '../pt-BR.js';
import { INVENTORY } from '../parts/pt-BR/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** Brazilian Portuguese, with the words of the inventory. */
export const ptBR: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
