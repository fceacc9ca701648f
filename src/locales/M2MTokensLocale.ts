import type { M2MTokensLabels } from '../text/labels.js';

/**
 * A language pack: all labels, and the tag that formats numbers and times. Use it as `<M2MTokensProvider {...locale}>`. It is
 * plain data, and no code loads a pack by name, so a bundle holds only the imported packs.
 */
export interface M2MTokensLocale {
  /** BCP 47 tag. For the formats of another country pass `locale` after the pack: `de-AT`. */
  locale: string;
  labels: M2MTokensLabels;
}
