import { FailureDetails } from '../../components/FailureDetails.js';
import { WARNING_ICON } from '../../components/icons.js';
import { useManagePart } from '../M2MManagePart.js';
import { failureText } from '../RevokeFailure.js';
import type { LeakEntry, LeakPhase } from './LeakEntry.js';
import { leakOutcome } from './leakOutcome.js';
import type { LeakWords } from './LeakWords.js';

interface LeakNoticeProps {
  entry: Pick<LeakEntry, 'phase' | 'error'>;
  id?: string | undefined;
  words: LeakWords;
}

/** In these phases anyone with the secret may use the token. */
const BAD: readonly LeakPhase[] = ['live', 'stillLive', 'revoking', 'revokeFailed'];

/** The outcome of a check, with the cause of a failure. Only a confirmed revocation looks like a success. */
export function LeakNotice({ entry, id, words }: LeakNoticeProps) {
  const part = useManagePart();
  const { labels, text } = words;
  const { phase, error } = entry;
  const outcome = leakOutcome(entry, words);
  const isGood = phase === 'confirmed';
  const isBad = BAD.includes(phase);
  const explain = phase === 'revokeFailed' ? labels.revokeFailedText : labels.leakFailedText;
  return (
    outcome && (
      <div
        className={part('notice', 'leakOutcome')}
        data-failure={isBad ? '' : undefined}
        data-outcome={isGood ? 'confirmed' : undefined}
        id={id}
      >
        {!isGood && WARNING_ICON}
        <div className={part('noticeText')}>
          <p>
            <strong>{outcome}</strong> {error && <span>{failureText(error, text, explain)}</span>}
          </p>
          {error && <FailureDetails error={error} text={text} />}
        </div>
      </div>
    )
  );
}
