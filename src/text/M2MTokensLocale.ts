import type { M2MTokensLabels } from './labels.js';

/** A language pack: all labels, and the tag that formats numbers and times. Pass it as `locale`. */
export interface M2MTokensLocale {
  /** BCP 47 tag. For the formats of another country: `{ ...de, locale: 'de-AT' }`. */
  locale: string;
  labels: M2MTokensLabels;
}
