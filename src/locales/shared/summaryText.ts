import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import type { CountText } from './plural.js';

interface SummaryTexts {
  revoked: CountText;
  failed: CountText;
  stopped: CountText;
  /** Between two counts, such as ", ". */
  separator: string;
}

/** Formats how a batch ended. The number of revoked tokens always comes first; other counts appear unless they are 0. */
export function summaryText(texts: SummaryTexts): M2MManageLabels['revokeSummary'] {
  return ({ revoked, failed, stopped }, format) =>
    [
      texts.revoked(revoked, format),
      ...(failed > 0 ? [texts.failed(failed, format)] : []),
      ...(stopped > 0 ? [texts.stopped(stopped, format)] : []),
    ].join(texts.separator);
}
