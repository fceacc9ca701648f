import { createM2MToken } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { adviseRotation, isReady, QUIET } from '../../../src/manage/rotate/rotationAdvice.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
const ago = (minutes: number) => NOW - minutes * MINUTE;

interface Uses {
  /** Minutes ago; null = never; undefined = unknown. */
  old: number | null | undefined;
  new: number | null | undefined;
  /** When the new token was made, in minutes ago. */
  made?: number;
}

function tokens({ old, new: used, made = 60 }: Uses) {
  const at = (minutes: number | null | undefined) =>
    typeof minutes === 'number' ? ago(minutes) : minutes;
  const shared = { revoked: false, expired: false, expiration: NOW + DAY };
  return [
    createM2MToken({ ...shared, createdAt: NOW - 80 * DAY, lastUsedAt: at(old) }),
    createM2MToken({ ...shared, createdAt: ago(made), lastUsedAt: at(used) }),
  ] as const;
}

describe('the advice', () => {
  it.each<[what: string, uses: Uses, advice: string, isReady: boolean]>([
    ['the new one is used, the old one silent', { old: 14, new: 1 / 6 }, 'silent', true],
    ['the old one silent since before the new one', { old: 90, new: 1 }, 'silent', true],
    ['the old one silent for just long enough', { old: 10, new: 1 }, 'silent', true],
    ['the old one silent for a little less', { old: 9.99, new: 1 }, 'in-use', false],
    ['the old one used after the new one was made', { old: 1, new: 1 / 6 }, 'in-use', false],
    ['the old one used a little later than the new one', { old: 11, new: 30 }, 'in-use', false],
    ['the old one used last, the new one never', { old: 30, new: null }, 'in-use', false],
    ['the old one used last, the new one unknown', { old: 30, new: undefined }, 'in-use', false],
    ['the new one never used', { old: 90, new: null }, 'waiting', false],
    ['the new one just made', { old: 1, new: null, made: 0 }, 'waiting', false],
    ['both used in the last minutes', { old: 3, new: 1, made: 2 }, 'recent', false],
    ['the old one never used', { old: null, new: null }, 'unused', true],
    ['the old one never used, the new one unknown', { old: null, new: undefined }, 'unused', true],
    ['the server tells nothing', { old: undefined, new: undefined }, 'unknown', false],
    ['the old one unknown', { old: undefined, new: 1 }, 'unknown', false],
    ['the new one unknown', { old: 90, new: undefined }, 'unknown', false],
  ])('%s', (_, uses, advice, ready) => {
    const [before, after] = tokens(uses);
    expect(adviseRotation(before, after, NOW)).toBe(advice);
    expect(isReady(adviseRotation(before, after, NOW))).toBe(ready);
  });

  const [before, after] = tokens({ old: 14, new: 1 });
  it.each([
    ['a revoked new token', before, { ...after, revoked: true }, 'gone'],
    ['a new token that has expired', before, { ...after, expired: true }, 'gone'],
    ['a new token that expires now', before, { ...after, expiration: NOW }, 'gone'],
    ['no new token', before, undefined, 'gone'],
    ['no old token', undefined, after, 'unknown'],
    ['neither', undefined, undefined, 'gone'],
    ['an old token that has expired', { ...before, expired: true }, after, 'expired'],
    ['an old token that expires now', { ...before, expiration: NOW }, after, 'expired'],
    ['an expired old token without a new one', { ...before, expired: true }, undefined, 'expired'],
    [
      'tokens that never expire',
      { ...before, expiration: null },
      { ...after, expiration: null },
      'silent',
    ],
  ] as const)('%s', (_, old, fresh, advice) => {
    expect(adviseRotation(old, fresh, NOW)).toBe(advice);
  });

  it('is never to revoke an old token that was used within the last ten minutes', () => {
    for (let old = 0; old < QUIET / MINUTE; old += 1) {
      for (const used of [undefined, null, 0, 1, 5, 30]) {
        const pair = tokens({ old, new: used });
        expect(isReady(adviseRotation(...pair, NOW))).toBe(false);
      }
    }
  });
});
