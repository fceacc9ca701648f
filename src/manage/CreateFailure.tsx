import { useCallback } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { FailureDetails } from '../components/FailureDetails.js';
import { WARNING_ICON } from '../components/icons.js';
import type { CreateWords } from './CreateWords.js';
import { useManagePart } from './M2MManagePart.js';

/** The outcome, its cause and the remedy. */
export function failureText(error: M2MTokensError, { labels, text }: CreateWords): string {
  return error.code === 'outcome_unknown'
    ? `${labels.createUnknownTitle}. ${labels.createUnknownText}`
    : `${labels.createFailedTitle}. ${labels.createFailedText(error) ?? text.labels.failedText(error)}`;
}

interface CreateFailureProps {
  error: M2MTokensError;
  /** The tokens that a request with a lost answer may have created. */
  orphans: readonly M2MToken[];
  onRevokeOrphans: ((tokens: readonly M2MToken[]) => void) | undefined;
  isJwt: boolean;
  words: CreateWords;
}

/** The cause of a failed create and its remedy. It takes the focus if the token may exist: a second Enter then does nothing. */
export function CreateFailure({
  error,
  orphans,
  onRevokeOrphans,
  isJwt,
  words: { labels, text },
}: CreateFailureProps) {
  const part = useManagePart();
  const isUnknown = error.code === 'outcome_unknown';
  const mount = useCallback(
    (element: HTMLElement | null) => {
      if (isUnknown) element?.focus();
      // jsdom cannot scroll.
      else element?.scrollIntoView?.({ block: 'nearest' });
    },
    [isUnknown],
  );
  const proof = () => {
    if (isJwt) return labels.formatJwtHint;
    return orphans.length === 0
      ? labels.createNoOrphans
      : labels.createOrphans(orphans.length, text.formatNumber);
  };
  return (
    <div
      className={part('notice')}
      data-failure={isUnknown ? undefined : ''}
      tabIndex={isUnknown ? -1 : undefined}
      ref={mount}
    >
      {WARNING_ICON}
      <div className={part('noticeText')}>
        <p>
          <strong>{isUnknown ? labels.createUnknownTitle : labels.createFailedTitle}</strong>
        </p>
        <p>
          {isUnknown
            ? `${labels.createUnknownText} ${proof()}`
            : (labels.createFailedText(error) ?? text.labels.failedText(error))}
        </p>
        {orphans.length > 0 && (
          <ul className={part('detailList')} role="list">
            {orphans.map(({ id }) => (
              <li key={id}>
                <code className="m2m-mono" translate="no">
                  {id}
                </code>
              </li>
            ))}
          </ul>
        )}
        <FailureDetails error={error} text={text} />
      </div>
      {orphans.length > 0 && onRevokeOrphans && (
        <button type="button" className={part('button')} onClick={() => onRevokeOrphans(orphans)}>
          {labels.revokeOrphans}
        </button>
      )}
    </div>
  );
}
