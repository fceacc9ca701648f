import {
  createM2MToken,
  createM2MTokenId,
  createMachineId,
  FAKE_NOW,
} from '../../src/testing/index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const SUBJECT = createMachineId('billing');

/** The browser hydrates a day after the server rendered, so that times and statuses differ. */
export const BROWSER_NOW = FAKE_NOW + DAY;

/** Tokens whose status by the clock differs from their status in the API, and some without a difference. */
export const hostTokens = [
  { label: 'stays active', expiration: null },
  { label: 'expires soon', expiration: FAKE_NOW + 3 * DAY },
  { label: 'expires before the browser looks', expiration: FAKE_NOW + 12 * HOUR },
  { label: 'has expired', expired: true },
  { label: 'was revoked', revoked: true },
].map(({ label, ...token }, index) =>
  createM2MToken({
    id: createM2MTokenId(label),
    subject: SUBJECT,
    createdAt: FAKE_NOW - (40 + index) * DAY,
    lastUsedAt: FAKE_NOW - 2 * HOUR,
    scopes: [createMachineId('ledger'), createMachineId('mail')],
    ...token,
  }),
);
