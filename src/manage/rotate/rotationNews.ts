import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { failureText as createFailureText } from '../CreateFailure.js';
import { failureText as revokeFailureText } from '../RevokeFailure.js';
import type { RotationStep } from './rotationStep.js';
import type { RotateWords } from './RotateWords.js';

interface Call {
  isMutating: boolean;
  error: M2MTokensError | undefined;
}

interface RotationState {
  step: RotationStep;
  /** The last announcement of the secret. */
  said: string;
  creating: Call;
  revoking: Call & { waitsUntil: number | null };
  tokens: { error: M2MTokensError | undefined };
  advice: string;
}

/** The text of the live region. */
export function rotationNews(
  { step, said, creating, revoking, tokens, advice }: RotationState,
  words: RotateWords,
): string | undefined {
  const { labels, revoke, rotate, text } = words;
  if (creating.isMutating) return labels.creating;
  if (revoking.isMutating)
    return revoking.waitsUntil === null ? revoke.revoking : revoke.revokePaused;
  switch (step) {
    case 'review':
      return creating.error && createFailureText(creating.error, words);
    case 'secret':
      return said;
    case 'looking':
    case 'compare': {
      const { error } = revoking;
      if (error)
        return `${revokeTitle(error, words)} ${revokeFailureText(error, text, revoke.revokeFailedText)}`;
      if (tokens.error)
        return `${text.labels.failedTitle}. ${text.labels.failedText(tokens.error)}`;
      return step === 'looking' ? rotate.lookingForTokens : advice;
    }
    case 'done':
      return `${rotate.rotated}. ${rotate.rotatedText}`;
  }
}

/** The outcome of a failed revocation. */
export function revokeTitle({ code }: M2MTokensError, { revoke }: RotateWords): string {
  return code === 'outcome_unknown' ? revoke.revokeUnknown : revoke.revokeFailed;
}
