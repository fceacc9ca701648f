import type { M2MTokensLabels } from '../labels.js';
import type { M2MTokensLocale } from '../M2MTokensLocale.js';
import type { M2MManageLabels } from './manageLabels.js';

/** A language pack with the words of reading and those of managing. Pass it as `locale`. */
export interface M2MManageLocale extends M2MTokensLocale {
  labels: M2MTokensLabels & M2MManageLabels;
}
