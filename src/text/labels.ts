import { DETAILS_LABELS, type DetailsLabels } from './detailsLabels.js';
import { FILTER_LABELS, type FilterLabels } from './filterLabels.js';
import type { NumberFormat } from './formatters.js';
import { PAGER_LABELS, type PagerLabels } from './pagerLabels.js';
import { countTokens, STATE_LABELS, type StateLabels } from './stateLabels.js';
import { TABLE_LABELS, type TableLabels } from './tableLabels.js';

/**
 * Every word that users see or hear. Pass your own as `labels`; words that you leave out come from the outer provider,
 * or are English.
 */
export interface M2MTokensLabels
  extends TableLabels, DetailsLabels, StateLabels, FilterLabels, PagerLabels {
  /** Name of the whole, for screen readers. */
  tokens: string;
  total: (count: number, format: NumberFormat) => string;
  refresh: string;
}

export const DEFAULT_LABELS: M2MTokensLabels = {
  ...TABLE_LABELS,
  ...DETAILS_LABELS,
  ...STATE_LABELS,
  ...FILTER_LABELS,
  ...PAGER_LABELS,
  tokens: 'M2M tokens',
  total: countTokens,
  refresh: 'Refresh',
};
