import type { M2MTokensError } from '../api/M2MTokensError.js';
import { FailureDetails } from '../components/FailureDetails.js';
import { WARNING_ICON } from '../components/icons.js';
import type { Text } from '../text/createText.js';
import type { RevokeLabels } from '../text/manage/revokeLabels.js';
import { useManagePart } from './M2MManagePart.js';

interface RevokeFailureProps {
  error: M2MTokensError;
  /** The outcome, before its cause. Absent: the dialog's title says it. */
  title?: string | undefined;
  text: Text;
  words: RevokeLabels;
}

/** The cause of a failed revoke and the remedy. */
export function RevokeFailure({ error, title, text, words }: RevokeFailureProps) {
  const part = useManagePart();
  return (
    <div className={part('notice')} data-failure="">
      {WARNING_ICON}
      <div className={part('noticeText')}>
        <p>
          {title && <strong>{title}</strong>} <span>{failureText(error, text, words)}</span>
        </p>
        <FailureDetails error={error} text={text} />
      </div>
    </div>
  );
}

/** The cause and the remedy in words. */
export function failureText(error: M2MTokensError, { labels }: Text, words: RevokeLabels): string {
  return words.revokeFailedText(error) ?? labels.failedText(error);
}
