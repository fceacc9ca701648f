import { type Arbitrary, array, boolean, constantFrom, nat, option, record } from 'fast-check';
import type { M2MToken } from 'react-m2m-tokens';
import { DAY, tokenCalled } from '../support/tokens.js';

/** Lists of up to six tokens, with times around the limits of the inventory's filters and charts. */
export function anyTokensAround(now: number): Arbitrary<M2MToken[]> {
  const time = nat(400).chain((days) =>
    constantFrom(-1, 0, 1).map((off) => now + (200 - days) * DAY + off),
  );
  return array(
    record(
      {
        createdAt: time,
        lastUsedAt: option(time, { nil: null }),
        expiration: option(time, { nil: null }),
        revoked: boolean(),
        expired: boolean(),
      },
      { requiredKeys: ['createdAt', 'expiration', 'revoked', 'expired'] },
    ),
    { maxLength: 6 },
  ).map((rows) =>
    rows.map((row, index) => {
      const { lastUsedAt: _, ...others } = tokenCalled(`${index}`);
      return Object.assign<object, object>(others, row) as M2MToken;
    }),
  );
}
