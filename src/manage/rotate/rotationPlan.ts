import type { M2MToken } from '../../api/M2MToken.js';
import { type ExpirationRules, offerExpirations } from '../expirations.js';

/** The lifetime of the new token. */
export interface RotationPlan {
  /** null = it never expires. */
  seconds: number | null;
  /** Whether the rules do not allow the lifetime of the old token. */
  isShorter: boolean;
}

/**
 * The lifetime with which the old token was created. If the rules do not allow it, the longest allowed lifetime; in place of
 * "never", the default of the create form.
 */
export function planRotation(
  { createdAt, expiration }: Pick<M2MToken, 'createdAt' | 'expiration'>,
  rules: Pick<ExpirationRules, 'maxExpirationSeconds' | 'allowNeverExpires'>,
): RotationPlan {
  const { choices, initial, longest } = offerExpirations(rules, 'opaque');
  if (expiration === null) {
    if (choices.includes('never')) return { seconds: null, isShorter: false };
    // Without a preset below the maximum, the form begins with a custom lifetime.
    return { seconds: typeof initial === 'number' ? initial : longest, isShorter: true };
  }
  const seconds = Math.max(1, Math.round((expiration - createdAt) / 1000));
  return { seconds: Math.min(seconds, longest), isShorter: seconds > longest };
}

/** The difference between two sets of machine ids. */
export interface ScopeChange {
  gained: readonly string[];
  lost: readonly string[];
}

/** Compares the scopes of the old token with those of the new one. */
export function compareScopes(before: readonly string[], after: readonly string[]): ScopeChange {
  const without = (ids: readonly string[], others: readonly string[]) =>
    [...new Set(ids)].filter((id) => !others.includes(id));
  return { gained: without(after, before), lost: without(before, after) };
}

/** Whether JSON has a number that JavaScript cannot hold exactly, so that a copy may differ. */
export function isInexact(claims: unknown): boolean {
  if (typeof claims === 'number') return Number.isInteger(claims) && !Number.isSafeInteger(claims);
  return typeof claims === 'object' && claims !== null && Object.values(claims).some(isInexact);
}
