import type { M2MToken } from '../api/M2MToken.js';
import type { Text } from '../text/createText.js';
import type { RevokeLabels } from '../text/manage/revokeLabels.js';
import { useManagePart } from './M2MManagePart.js';
import { failureText } from './RevokeFailure.js';
import type { RevokeOutcomes } from './useRevokeRun.js';

interface RevokeListProps {
  tokens: readonly M2MToken[];
  outcomes: RevokeOutcomes;
  /** Unix milliseconds; null = no clock yet. */
  now: number | null;
  text: Text;
  words: RevokeLabels;
}

/** How many tokens to list. Thousands would make the dialog slow. */
const SHOWN = 100;

/** Several tokens, each with its last use or, after the start, with its outcome. Failures come first if not all fit. */
export function RevokeList({ tokens, outcomes, now, text, words }: RevokeListProps) {
  const part = useManagePart();
  const { labels, formatNumber, formatTime } = text;
  const shown = pickShown(tokens, outcomes);
  const others = tokens.length - shown.length;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls needs the focus for the keyboard
    <ul className={part('revokeList')} role="list" aria-label={words.tokensToRevoke} tabIndex={0}>
      {shown.map(({ id, lastUsedAt }) => {
        const outcome = outcomes.get(id);
        return (
          <li className={part('revokeItem')} data-outcome={outcome?.status} key={id}>
            <code className="m2m-mono" translate="no">
              {id}
            </code>
            <span className={part('revokeOutcome')}>
              {outcome?.status === 'failed' ? (
                <>
                  <span>{failureText(outcome.error, text, words.revokeFailedText)}</span>{' '}
                  {outcome.error.traceId && (
                    <span>
                      <span>{labels.traceId}</span>{' '}
                      <code className="m2m-mono" translate="no">
                        {outcome.error.traceId}
                      </code>
                    </span>
                  )}
                </>
              ) : outcome !== undefined ? (
                words.revokeOutcome[outcome.status]
              ) : lastUsedAt == null ? (
                lastUsedAt === null && words.unused
              ) : (
                words.used(formatTime(lastUsedAt, now) ?? labels.unknownTime)
              )}
            </span>
          </li>
        );
      })}
      {others > 0 && (
        <li className={part('revokeItem')}>{labels.moreScopes(others, formatNumber)}</li>
      )}
    </ul>
  );
}

/** The tokens to list, in their order: the failed ones, and the first of the others while there is room. */
function pickShown(tokens: readonly M2MToken[], outcomes: RevokeOutcomes): readonly M2MToken[] {
  if (tokens.length <= SHOWN) return tokens;
  const hasFailed = ({ id }: M2MToken) => outcomes.get(id)?.status === 'failed';
  const failed = tokens.filter(hasFailed).slice(0, SHOWN);
  const others = tokens.filter((token) => !hasFailed(token));
  return [...failed, ...others.slice(0, SHOWN - failed.length)];
}
