import type { M2MTokensLabels } from '../text/labels.js';

/** A language: every word of it, and how it writes numbers and times. `<M2MTokensProvider {...locale}>` speaks it. */
export interface M2MTokensLocale {
  /** BCP 47 tag. Pass another `locale` after the pack for the times of a country: `de-AT`. */
  locale: string;
  labels: M2MTokensLabels;
}
