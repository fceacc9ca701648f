// 10,000 tokens, the same in every run, newest first; nine in ten belong to SUBJECT.
const SUBJECT = 'mch_bench';
const INVENTORY_SUBJECT = 'mch_inventory';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const YEAR = 365 * DAY;
const EPOCH = Date.UTC(2026, 9, 1);
const SCOPES = [
  ...['tokens:read', 'tokens:write', 'users:read', 'users:write'],
  ...['billing:read', 'audit:read', 'mch_2aXk', 'mch_9fQz'],
];

const TEAMS = ['billing', 'payments', 'platform', 'data', 'growth'];

const random = createRandom(42);
const tokens = Array.from({ length: 10_000 }, (_, index) => createToken(index));

/** 10,000 tokens of one machine, in the sizes and shapes of the API. */
export const inventoryTokens = memoize(() =>
  Array.from({ length: 10_000 }, (_, index) => createInventoryToken(index)),
);

/** The rows of all pages, by subject and filters. */
export const list = memoize(({ subject = SUBJECT, revoked = false, expired = false } = {}) =>
  (subject === INVENTORY_SUBJECT ? inventoryTokens() : tokens).filter(
    (token) =>
      token.subject === subject && (revoked || !token.revoked) && (expired || !token.expired),
  ),
);

/** The row that differs when the server's `touched` is set. */
const touchedId = list()[3].id;

/** The part of an id that identifies the row on the screen. */
export const keyOf = (token) => token.id.slice(0, 9);

/** A response of the API. `touched` above 0 changes one row by years, so that it differs in every date format. */
export function query({ subject, revoked, expired, limit, offset }, touched) {
  const all = list({ subject, revoked: revoked === 'true', expired: expired === 'true' });
  const first = Number(offset) || 0;
  const data = all.slice(first, first + (Number(limit) || 10));
  const index = touched > 0 ? data.findIndex(({ id }) => id === touchedId) : -1;
  if (index >= 0) data[index] = { ...data[index], lastUsedAt: EPOCH - touched * 2 * YEAR };
  return { data, totalCount: all.length };
}

function createToken(index) {
  const kind = index < 3 ? ['revoked', 'expired', 'active'][index] : drawKind();
  const createdAt = EPOCH - index * 37 * MINUTE;
  const isUsed = index < 10 || random() < 0.85;
  return {
    object: 'machine_to_machine_token',
    id: createId(index),
    subject: index % 10 === 9 ? 'mch_other' : SUBJECT,
    scopes: SCOPES.filter(() => random() < 0.25).slice(0, 3),
    claims: null,
    revoked: kind === 'revoked',
    revocationReason: kind === 'revoked' ? 'Rotated' : null,
    expired: kind === 'expired',
    expiration: drawExpiration(kind, createdAt),
    createdAt,
    updatedAt: createdAt,
    lastUsedAt: isUsed ? createdAt + Math.floor(random() * 25 * DAY) : null,
  };
}

function createInventoryToken(index) {
  const token = createToken(index);
  // Over two years, so that each bar of the charts has tokens.
  const createdAt = EPOCH - index * 105 * MINUTE;
  return {
    ...token,
    id: `mt_${createHex(32)}`,
    subject: INVENTORY_SUBJECT,
    scopes: token.scopes.map((scope) => `mch_${scope.replaceAll(/\W/g, '').padEnd(27, '0')}`),
    claims: random() < 0.5 ? null : { team: pick(TEAMS), env: pick(['production', 'staging']) },
    createdAt,
    updatedAt: createdAt,
    expiration: token.expired ? createdAt + DAY : token.expiration && drawEnd(),
    lastUsedAt: token.lastUsedAt && createdAt + Math.floor(random() * (EPOCH - createdAt)),
  };
}

/** Mostly soon. */
function drawEnd() {
  return EPOCH + 60 * DAY + Math.floor(random() ** 2 * 2 * YEAR);
}

function createHex(length) {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}

function pick(words) {
  return words[Math.floor(random() * words.length)];
}

function drawKind() {
  if (random() < 0.15) return 'revoked';
  return random() < 0.18 ? 'expired' : 'active';
}

function drawExpiration(kind, createdAt) {
  if (kind === 'expired') return createdAt + Math.ceil(random() * 29 * DAY);
  return random() < 0.2 ? null : createdAt + 3_650 * DAY;
}

function createId(index) {
  const head = ((index * 48_271 + 60_466_176) % 36 ** 6).toString(36).padStart(6, '0');
  const tail = Math.floor(random() * 2 ** 52).toString(36);
  return `mt_${head}${tail.padStart(11, '0')}`;
}

/** Mulberry32. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state += 0x6d2b79f5;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

function memoize(make) {
  const made = new Map();
  return (filters) => {
    const key = JSON.stringify(filters ?? {});
    if (!made.has(key)) made.set(key, make(filters));
    return made.get(key);
  };
}
