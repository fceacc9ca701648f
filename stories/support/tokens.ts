import {
  createM2MToken,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type M2MToken,
} from '../../src/testing/index.js';

const DAY = 86_400_000;

/** One page of tokens with a realistic mix of statuses. */
export const TOKENS: readonly M2MToken[] = createM2MTokens(10, { seed: 7 });

/** One token of each status, in the order "active, expiring, expired, revoked". */
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

/** A token with many details. */
export const WITH_CLAIMS: M2MToken = createM2MToken({
  id: createM2MTokenId('claims'),
  subject: createMachineId('billing'),
  scopes: [createMachineId('billing'), createMachineId('ledger'), createMachineId('unnamed')],
  claims: {
    team: 'payments',
    env: 'production',
    limits: { perMinute: 600, regions: ['eu', 'us'] },
  },
  createdAt: FAKE_NOW - 20 * DAY,
  expiration: FAKE_NOW + 40 * DAY,
  lastUsedAt: FAKE_NOW - 61_000,
});

/** Far more claims than a user can read. */
export const HUGE_CLAIMS: M2MToken = createM2MToken({
  id: createM2MTokenId('huge claims'),
  claims: Array.from({ length: 2_000 }, (_, index) => ({ entry: index, allowed: index % 2 === 0 })),
});

/** A token with scopes for 40 machines. */
export const CALLS_MANY: M2MToken = createM2MToken({
  id: createM2MTokenId('calls many'),
  scopes: Array.from({ length: 40 }, (_, index) => createMachineId(`called ${index}`)),
});

const MARKUP = '<img src=x onerror="document.title=1"><b>not bold</b>';
const TURNED = '\u202Etxt.exe\u2066';

/** A token with malicious content in every field. */
export const HOSTILE: M2MToken = createM2MToken({
  id: `mt_${TURNED}${MARKUP}`,
  subject: `mch_${MARKUP}`,
  scopes: [`${TURNED}${MARKUP}`, 'x'.repeat(5_000), '\u200B\u200D'],
  claims: { [TURNED]: MARKUP, unseen: '\u200B\u2028\uFEFF', long: 'x'.repeat(5_000) },
  revoked: true,
  revocationReason: `${TURNED} ${MARKUP} ${'reason'.repeat(200)}`,
});

/** The same page as the SDK returns it, without last-used times. */
export const SDK_TOKENS: readonly M2MToken[] = TOKENS.map(withoutLastUsed);

function withoutLastUsed(token: M2MToken): M2MToken {
  return { ...token, lastUsedAt: undefined };
}
