import type { NumberFormat } from '../formatters.js';

/** The words of the dialog that rotates a token, beside those of creating and revoking. */
export interface RotateLabels {
  /** The button of a row. */
  rotate: string;
  /** Name of a row's button; `id` is the end of the token's id. */
  rotateToken: (id: string) => string;
  /** The same two, while the row has the old token of an unfinished rotation. */
  continueRotation: string;
  continueRotationOf: (id: string) => string;
  /** Title of the dialog in each of its steps. */
  rotateStep: (step: number, steps: number, format: NumberFormat) => string;
  /** Under the title of the first step. */
  rotateIntro: string;
  /** Name of the lifetime that the new token gets. */
  rotateLifetime: string;
  /** The rules of this page do not allow the lifetime of the old token. */
  rotateShorter: string;
  /** Machines that only the new token may call; `machines` are their names. */
  scopesGained: (machines: string) => string;
  /** Machines that only the old token may call. */
  scopesLost: (machines: string) => string;
  /** The claims have a number that JavaScript cannot hold exactly. */
  claimsInexact: string;
  /** Goes from the secret to the comparison. */
  nextStep: string;
  rotateOld: string;
  rotateNew: string;
  /** While the page looks for the tokens in the list. */
  lookingForTokens: string;
  /** In place of a token that is not among the newest `count` tokens. */
  notInList: (count: number, format: NumberFormat) => string;
  /**
   * The advice for or against a revocation now. `newUse` and `oldUse` tell when the tokens were last used, such as "10 seconds
   * ago"; `silence` is the time since `oldUse`, such as "14 minutes". They are '' if unknown.
   */
  rotateAdvice: (
    advice: 'gone' | 'in-use' | 'waiting' | 'recent' | 'unknown' | 'expired' | 'unused' | 'silent',
    use: { newUse: string; oldUse: string; silence: string },
  ) => string;
  /** Under the comparison. */
  closeAndContinue: string;
  revokeOld: string;
  /** The question before the old token is revoked. */
  revokeOldEffect: string;
  /** The reason that is sent with the revocation. */
  rotatedReason: string;
  /** Title of the dialog at the end. */
  rotated: string;
  rotatedText: string;
}

export const ROTATE_LABELS: RotateLabels = {
  rotate: 'Rotate…',
  rotateToken: (id) => `Rotate token ${id}`,
  continueRotation: 'Finish…',
  continueRotationOf: (id) => `Finish rotating token ${id}`,
  rotateStep: (step, steps, format) => `Rotate token: step ${format(step)} of ${format(steps)}`,
  rotateIntro:
    'This creates a new token with the same claims and lifetime. The old one works until you revoke it in the last step.',
  rotateLifetime: 'Lifetime',
  rotateShorter: 'The old token lives longer than this page allows, so the new one gets less.',
  scopesGained: (machines) => `Only the new token may call ${machines}.`,
  scopesLost: (machines) => `The new token may not call ${machines}, as the old one may.`,
  claimsInexact:
    'The claims have a number that JavaScript cannot hold exactly. The new token gets what is shown here.',
  nextStep: 'Continue',
  rotateOld: 'Old token',
  rotateNew: 'New token',
  lookingForTokens: 'Looking for both tokens…',
  notInList: (count, format) => `Not among the newest ${format(count)} tokens of this machine.`,
  rotateAdvice: (advice, { newUse, oldUse, silence }) => {
    switch (advice) {
      case 'gone':
        return 'Do not revoke yet: the new token is revoked, has expired, or is not in the list.';
      case 'in-use':
        return `Something still uses the old token: it was used ${oldUse}, after the new one was made.`;
      case 'waiting':
        return 'The new token was never used. Put its secret in the place of the old one first.';
      case 'recent':
        return `The new token was used ${newUse}. The old one has been silent for only ${silence}, so wait a little.`;
      case 'unknown':
        return 'The server does not tell when both were used. Ask the owners of the old token before you revoke it.';
      case 'expired':
        return 'The old token has expired, so no machine can use it.';
      case 'unused':
        return 'The old token was never used, so nothing should miss it.';
      case 'silent':
        return `The new token was used ${newUse}. The old one has been silent for ${silence}. A machine that calls less often than that may still need it.`;
    }
  },
  closeAndContinue: 'You can close this and finish later. Nothing happens by itself.',
  revokeOld: 'Revoke the old one…',
  revokeOldEffect: 'Every call with the old token fails from then on. This cannot be undone.',
  rotatedReason: 'Rotated',
  rotated: 'Token rotated',
  rotatedText: 'The old token is revoked. The new one is in its place.',
};
