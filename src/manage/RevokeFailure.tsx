import type { M2MTokensError } from '../api/M2MTokensError.js';
import { FailureDetails } from '../components/FailureDetails.js';
import { WARNING_ICON } from '../components/icons.js';
import type { Text } from '../text/createText.js';
import { useManagePart } from './M2MManagePart.js';

/** The words for the failure of a call, such as `revokeFailedText`; undefined = the text that a failed list has. */
type Explain = (error: M2MTokensError) => string | undefined;

interface RevokeFailureProps {
  error: M2MTokensError;
  /** The outcome, before its cause. Absent: the dialog's title says it. */
  title?: string | undefined;
  text: Text;
  explain: Explain;
}

/** The cause of a failed call and the remedy. */
export function RevokeFailure({ error, title, text, explain }: RevokeFailureProps) {
  const part = useManagePart();
  return (
    <div className={part('notice')} data-failure="">
      {WARNING_ICON}
      <div className={part('noticeText')}>
        <p>
          {title && <strong>{title}</strong>} <span>{failureText(error, text, explain)}</span>
        </p>
        <FailureDetails error={error} text={text} />
      </div>
    </div>
  );
}

/** The cause and the remedy in words. */
export function failureText(error: M2MTokensError, { labels }: Text, explain: Explain): string {
  return explain(error) ?? labels.failedText(error);
}
