import {
  createM2MToken,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type M2MToken,
} from '../../src/testing/index.js';

const DAY = 86_400_000;

/** One page of tokens in a believable mix of states. */
export const TOKENS: readonly M2MToken[] = createM2MTokens(10, { seed: 7 });

/** One token of each status, in the order of the words "active, expiring, expired, revoked". */
export const EACH_STATUS: readonly M2MToken[] = [
  createM2MToken({
    id: createM2MTokenId('active'),
    scopes: [createMachineId('billing'), createMachineId('ledger'), createMachineId('mailer')],
    lastUsedAt: FAKE_NOW - 3 * 60_000,
  }),
  createM2MToken({
    id: createM2MTokenId('expiring'),
    scopes: [createMachineId('reports')],
    expiration: FAKE_NOW + 2 * DAY,
    lastUsedAt: FAKE_NOW - 5 * DAY,
  }),
  createM2MToken({ id: createM2MTokenId('expired'), expired: true }),
  createM2MToken({
    id: createM2MTokenId('revoked'),
    revoked: true,
    revocationReason: 'Rotated',
    lastUsedAt: FAKE_NOW - 60 * DAY,
  }),
];

/** The same page as the SDK returns it, which drops when a token was last used. */
export const SDK_TOKENS: readonly M2MToken[] = TOKENS.map(withoutLastUsed);

function withoutLastUsed(token: M2MToken): M2MToken {
  return { ...token, lastUsedAt: undefined };
}
