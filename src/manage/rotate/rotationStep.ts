import type { M2MToken } from '../../api/M2MToken.js';
import type { M2MTokenRotation } from './M2MTokenRotation.js';

/**
 * The step of a rotation:
 *
 * ```
 * review ──► secret ──► looking ──► compare ──► done
 *              resumed ────┘           └─ revoked elsewhere ─┘
 * ```
 *
 * - `review`: the values of the new token, before it exists.
 * - `secret`: the new token exists, and its secret is on the screen.
 * - `looking`: the list has not answered yet.
 * - `compare`: both tokens and their last use.
 * - `done`: the old token is revoked, here or elsewhere.
 */
export type RotationStep = 'review' | 'secret' | 'looking' | 'compare' | 'done';

interface RotationFacts {
  /** undefined = there is no new token yet. */
  rotation: M2MTokenRotation | undefined;
  /** Whether the secret is on the screen. */
  isShowingSecret: boolean;
  /** Whether the list has answered. */
  hasLooked: boolean;
  /** The old token from the list; undefined = the list does not have it. */
  before: M2MToken | undefined;
  /** Whether the old token was revoked here. */
  isRevoked: boolean;
}

export function rotationStep({
  rotation,
  isShowingSecret,
  hasLooked,
  before,
  isRevoked,
}: RotationFacts): RotationStep {
  if (rotation === undefined) return 'review';
  if (isShowingSecret) return 'secret';
  if (isRevoked || before?.revoked === true) return 'done';
  return hasLooked ? 'compare' : 'looking';
}

/** The number of a step in the title: a user sees three steps, and then the end. */
export const STEP_NUMBERS: Record<Exclude<RotationStep, 'done'>, number> = {
  ...{ review: 1, secret: 2, looking: 3, compare: 3 },
};
