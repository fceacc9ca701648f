import type { Text } from '../text/createText.js';
import type { RevokeLabels } from '../text/manage/revokeLabels.js';
import { failureText } from './RevokeFailure.js';
import type { RevokeRun } from './useRevokeRun.js';

interface RevokeNewsInput extends Pick<
  RevokeRun,
  'isMutating' | 'summary' | 'error' | 'waitsUntil'
> {
  /** How many tokens the dialog is about. */
  count: number;
  /** Whether the user has chosen several tokens, also revoked ones. */
  isMany: boolean;
  /** The fault of the reason in words; undefined = there is none. */
  problem: string | undefined;
}

interface RevokeNews {
  /** A question at first, then the outcome. */
  title: string;
  /** undefined = there is nothing to announce. */
  announcement: string | undefined;
}

/** The title of the dialog that revokes, and its announcement. */
export function revokeNews(
  { isMutating, summary, error, waitsUntil, count, isMany, problem }: RevokeNewsInput,
  text: Text,
  words: RevokeLabels,
): RevokeNews {
  const { formatNumber } = text;
  if (isMutating) {
    const announcement = waitsUntil === null ? words.revoking : words.revokePaused;
    return { title: words.revoking, announcement };
  }
  const failed = error?.code === 'outcome_unknown' ? words.revokeUnknown : words.revokeFailed;
  // A single token that was revoked has no outcome here, since the dialog closes.
  const outcome = summary && isMany ? words.revokeSummary(summary, formatNumber) : error && failed;
  return {
    title: outcome ?? words.revokeTitle(count, formatNumber),
    announcement:
      problem ??
      (error ? `${outcome} ${failureText(error, text, words.revokeFailedText)}` : outcome),
  };
}
