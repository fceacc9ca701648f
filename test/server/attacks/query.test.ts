import { describe, expect, it, vi } from 'vitest';
import { callHandler, SITE } from '../callHandler.js';
import { createUpstream, SECRET_KEY, SUBJECT } from '../upstream.js';

const subject = `subject=${SUBJECT}`;

async function ask(query: string) {
  const upstream = createUpstream();
  const asked = vi.fn(() => true);
  const answer = await callHandler({
    url: `${SITE}/api/m2m-tokens?${query}`,
    fetch: upstream.fetch,
    authorize: asked,
    secretKey: () => (asked(), SECRET_KEY),
  });
  const [request] = upstream.requests;
  return {
    ...answer,
    asked: asked.mock.calls.length,
    sent: request && new URL(request.url).search,
  };
}

/** Words of a query that are longer than any word of our own message. */
function wordsOf(query: string): string[] {
  const written = query.replaceAll(subject, '').split(/[&=;?]/);
  return [...written, ...written.map((word) => decoded(word))].filter((word) => word.length > 8);
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

const refusedNames = [
  'machineSecretKey',
  'machine_secret_key',
  'secretKey',
  'secret_key',
  'token',
  'tokens',
  'authorization',
  'apiUrl',
  'api_url',
  'basePath',
  'action',
  'Subject',
  'SUBJECT',
  'subject%20',
  '%20subject',
  '+subject',
  'subject%00',
  'subject[]',
  'subject[0]',
  'subject.id',
  'subject%0A',
  'subject%E2%80%8B',
  '%EF%BB%BFsubject',
  'subj%D0%B5ct',
  'subject%FF',
  'limit[]',
  'limit%5B%5D',
  'Limit',
  'page',
  'per_page',
  'order_by',
  'include_revoked',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  '__proto__[subject]',
  '__proto__.limit',
  'prototype',
  '%5F%5Fproto%5F%5F',
  'then',
  'amp;limit',
  '%2526limit',
  '%',
];

const refusedValues: [name: string, values: string[]][] = [
  [
    'limit',
    ['-0', '%2B10', '+10', '10+', '%2010', '10%20', '%0910', '10%0A', '10%00', '%0010', '00', '0'],
  ],
  ['limit', ['1e1', '1E1', '0x10', '0b1', '0o7', '1_0', '1%2C0', '10.', '10.0', '.5', '10n']],
  ['limit', ['%EF%BC%91%EF%BC%90', '%D9%A1%D9%A0', '%E2%85%A9', '1%E2%80%8B0', '%C2%A010']],
  ['limit', ['100000000000000000000', '9'.repeat(5_000), '101', 'Infinity', 'NaN', 'null', '[]']],
  ['limit', ['true', 'undefined', '', '%', '%FF', '10%3B', '10;offset=5', '10%26offset=5']],
  ['offset', ['-0', '-1', '1e3', '0x0', '%200', '9007199254740992', '1'.repeat(400), '', '0.0']],
  ['revoked', ['1', '0', 'True', 'TRUE', 'tRue', 'yes', 'on', 'null', '', 'true%20', '%20true']],
  ['revoked', ['true%00', 'true;', 'true,false', '[true]', '%EF%BD%94rue', '"true"', '!0']],
  ['expired', ['1', 'False', 'no', 'off', '', '+false', 'false+', 'toString', 'constructor']],
  ['subject', ['', '%00', '*', '..', 'null', '%7B%7D', `${SUBJECT}%00`, `${SUBJECT}%20`]],
  ['subject', [`+${SUBJECT}`, `${SUBJECT},${SUBJECT}`, `${SUBJECT};${SUBJECT}`, `${SUBJECT}%26`]],
  ['subject', [SUBJECT.toUpperCase(), SUBJECT.replace('_', '-'), SUBJECT.replace('0', '%D9%A0')]],
  ['subject', [`${SUBJECT.slice(0, -1)}%EF%BC%90`, `${SUBJECT}%23`, `${SUBJECT}%3Flimit%3D5`]],
];

const refused: [what: string, query: string][] = [
  ...refusedNames.map((name): [string, string] => [name, `${subject}&${name}=hostile-value`]),
  ...refusedNames.map((name): [string, string] => [`${name} alone`, `${subject}&${name}`]),
  ...refusedValues.flatMap(([name, values]) =>
    values.map((value): [string, string] => [
      `${name}=${value}`.slice(0, 50),
      name === 'subject' ? `subject=${value}` : `${subject}&${name}=${value}`,
    ]),
  ),
  ...['subject', 'limit', 'offset', 'revoked', 'expired'].map((name): [string, string] => {
    const value = { subject: SUBJECT, revoked: 'true', expired: 'true' }[name] ?? '5';
    return [`${name} twice alike`, `${subject}&${name}=${value}&${name}=${value}`];
  }),
  ['limit twice, spelled in two ways', `${subject}&limit=5&%6cimit=5`],
  ['semicolons', `${subject};limit=5`],
  ['a second question mark', `${subject}?limit=5`],
  ['a question mark before', `?${subject}`],
  ['an escaped "="', `subject%3D${SUBJECT}`],
  ['an escaped "&"', `${subject}%26limit%3D5`],
  ['a line end and a header', `${subject}%0D%0AAuthorization%3A%20Bearer%20hostile-value`],
];

describe('an invalid query', () => {
  it.each(refused)('%s: is refused before authorize is called', async (_, query) => {
    const { status, code, text, errors, asked, sent } = await ask(query);
    expect([status, code, asked, sent]).toEqual([400, 'invalid_params', 0, undefined]);
    expect(errors.map((error) => error.code)).toEqual(['invalid_params']);
    const said = `${text}\n${errors[0]?.message}\n${errors[0]?.stack}`;
    for (const word of ['hostile', ...wordsOf(query)]) expect(said).not.toContain(word);
  });

  it.each([
    ['an unknown name', `${subject}&${'x'.repeat(1_000_000)}=1`],
    ['a value', `${subject}&limit=${'9'.repeat(1_000_000)}`],
    ['a subject', `subject=mch_${'0'.repeat(1_000_000)}`],
    ['a word that is almost a subject', `subject=${'mch_'.repeat(250_000)}`],
    ['a name that is repeated', `${subject}&`.repeat(20_000)],
    ['names that differ', Array.from({ length: 100_000 }, (_, index) => `p${index}`).join('&')],
    ['empty pairs and an unknown one', `${subject}${'&'.repeat(1_000_000)}x`],
    ['escapes', `${subject}&limit=${'%31'.repeat(330_000)}`],
  ])('of 1 MB is refused as quickly as a short one: %s', async (_, query) => {
    // Work that grows faster than the query exceeds the test's own time limit, many times over.
    const { status, code, text, asked } = await ask(query);
    expect([status, code, asked]).toEqual([400, 'invalid_params', 0]);
    expect(text.length).toBeLessThan(1_000);
  });
});

describe('a query in another spelling', () => {
  const sent = (rest: string) => `?${subject}&revoked=false&expired=false&${rest}`;

  it.each([
    ['a name with an escape', `%73ubject=${SUBJECT}`, sent('limit=10&offset=0')],
    ['a value with an escape', `subject=%6d${SUBJECT.slice(1)}`, sent('limit=10&offset=0')],
    ['digits with zeros before', `${subject}&limit=010`, sent('limit=10&offset=0')],
    ['digits as escapes', `${subject}&offset=%31%30`, sent('limit=10&offset=10')],
    ['empty pairs', `&&${subject}&&limit=5&`, sent('limit=5&offset=0')],
    ['another order', `offset=5&limit=5&${subject}`, sent('limit=5&offset=5')],
    ['a fragment', `${subject}#&limit=5`, sent('limit=10&offset=0')],
  ])('with %s, goes to Clerk in our own spelling', async (_, query, expected) => {
    const answer = await ask(query);
    expect([answer.status, answer.sent]).toEqual([200, expected]);
  });
});
