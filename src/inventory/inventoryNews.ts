import type { InventoryLanguage } from './InventoryLanguage.js';
import type { UseM2MTokenInventoryReturn } from './useM2MTokenInventory.js';

/** The text of the live region: the phase of the walk. It says nothing of the progress, which has an element of its own. */
export function inventoryNews(
  { status, tokens, isPartial, error }: UseM2MTokenInventoryReturn,
  { text: { labels, formatNumber }, words }: InventoryLanguage,
): string {
  switch (status) {
    case 'idle':
      return '';
    case 'loading':
      return labels.loading;
    case 'waiting':
      return words.inventoryWaits;
    case 'failed':
      return `${labels.failedTitle}. ${error ? labels.failedText(error) : ''}`;
    case 'stopped':
    case 'complete':
      return status === 'stopped' && (isPartial || tokens.length === 0)
        ? words.inventoryStopped
        : labels.loaded(tokens.length, formatNumber);
  }
}
