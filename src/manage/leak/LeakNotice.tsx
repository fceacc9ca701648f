import { FailureDetails } from '../../components/FailureDetails.js';
import { WARNING_ICON } from '../../components/icons.js';
import { useManagePart } from '../M2MManagePart.js';
import { failureText } from '../RevokeFailure.js';
import type { LeakEntry } from './LeakEntry.js';
import { leakOutcome, leakTone } from './leakOutcome.js';
import type { LeakWords } from './LeakWords.js';

interface LeakNoticeProps {
  entry: Pick<LeakEntry, 'phase' | 'error'>;
  id?: string | undefined;
  words: LeakWords;
}

/** What is known about a credential, and why no more is. */
export function LeakNotice({ entry, id, words }: LeakNoticeProps) {
  const part = useManagePart();
  const { labels, text } = words;
  const { phase, error } = entry;
  const outcome = leakOutcome(entry, words);
  const tone = leakTone(entry);
  const revokeFailedText =
    phase === 'revokeFailed' ? labels.revokeFailedText : labels.leakFailedText;
  if (outcome === undefined) return null;
  return (
    <div
      className={part('notice', 'leakOutcome')}
      data-failure={tone === 'bad' ? '' : undefined}
      data-outcome={tone}
      id={id}
    >
      {tone !== 'good' && WARNING_ICON}
      <div className={part('noticeText')}>
        <p>
          <strong>{outcome}</strong>{' '}
          {error && <span>{failureText(error, text, { ...labels, revokeFailedText })}</span>}
        </p>
        {error && <FailureDetails error={error} text={text} />}
      </div>
    </div>
  );
}
