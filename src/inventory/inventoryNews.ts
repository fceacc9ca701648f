import type { InventoryLanguage } from './InventoryLanguage.js';
import type { UseM2MTokenInventoryReturn } from './useM2MTokenInventory.js';

/** The text of the live region: the phase of the walk. It says nothing of the progress, which has an element of its own. */
export function inventoryNews(
  { status, tokens, error }: UseM2MTokenInventoryReturn,
  { text: { labels, formatNumber }, words }: InventoryLanguage,
): string {
  switch (status) {
    case 'idle':
      return '';
    case 'loading':
      return labels.loading;
    case 'waiting':
      return words.inventoryWaits;
    case 'stopped':
      return words.inventoryStopped;
    case 'failed':
      return `${labels.failedTitle}. ${error ? labels.failedText(error) : ''}`;
    case 'complete':
      return labels.loaded(tokens.length, formatNumber);
  }
}
