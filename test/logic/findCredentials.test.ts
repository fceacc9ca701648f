import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CredentialKind } from '../../src/logic/classifyCredential.js';
import { findCredentials, MAX_SEARCHED } from '../../src/logic/findCredentials.js';
import { readPasted } from '../../src/logic/readPasted.js';
import {
  createM2MTokenId,
  createM2MTokenSecret,
  createMachineId,
} from '../../src/testing/index.js';
import { enough, LAW, runs } from '../support/runs.js';
import { fakeJwt } from '../support/fakeJwt.js';

/** Joins the parts at run time, so that secret scanners report no key in this file. */
const fake = (...parts: string[]) => [...parts.slice(0, -1), `fake_${parts.at(-1)}`].join('_');

const ID = createM2MTokenId('leaked');
const MACHINE = createMachineId('billing');
const SECRET = createM2MTokenSecret(ID);
const OTHER_SECRET = createM2MTokenSecret(createM2MTokenId('other'));
const LIVE = fake('sk', 'live', 'a1B2c3D4e5F6g7H8');
const TEST = fake('sk', 'test', 'a1B2c3D4e5F6g7H8');
const API_KEY = fake('ak', 'a1B2c3D4e5F6g7H8');
const OAUTH = fake('oat', 'a1B2c3D4e5F6g7H8');
const JWT = fakeJwt({ kid: 'ins_fake' }, { sub: MACHINE, jti: ID, exp: 1_796_083_200 });
const SESSION = fakeJwt({ kid: 'ins_fake' }, { sub: 'user_fake', sid: 'sess_fake' });

const KINDS: [CredentialKind, string][] = [
  ['token-secret', SECRET],
  ['token-id', ID],
  ['token-jwt', JWT],
  ['jwt', SESSION],
  ['instance-key', LIVE],
  ['instance-key', TEST],
  ['api-key', API_KEY],
  ['oauth-token', OAUTH],
  ['machine-id', MACHINE],
];

const ESC = '\u001B';

/** Texts as a user pastes them, each around one credential. */
const WRAPPINGS: [string, (text: string) => string][] = [
  ['alone', (text) => text],
  ['with white space and an end of line', (text) => `  ${text}\r\n`],
  ['in a line of .env', (text) => `CLERK_TOKEN=${text}`],
  ['in a line of .env with export and quotes', (text) => `export CLERK_TOKEN="${text}" # prod`],
  ['in a line of .env with spaces', (text) => `CLERK_TOKEN = '${text}'\nPORT=3000\n`],
  ['in a header', (text) => `Authorization: Bearer ${text}\r\nAccept: */*\r\n`],
  ['in the query of a URL', (text) => `https://api.fake.example/v1?token=${text}&page=2#top`],
  ['in a URL as the user', (text) => `https://${text}:@api.fake.example/v1`],
  ['in a URL as the password', (text) => `https://me:${text}@api.fake.example/v1`],
  [
    'in a percent-encoded URL',
    (text) => `/callback?auth=Bearer%20${text.replaceAll('_', '%5F')}%26x`,
  ],
  [
    'in a URL inside a URL',
    (text) => `?to=%252Fv1%253Ftoken%253D${text.replaceAll('_', '%255f')}%2526`,
  ],
  ['in JSON', (text) => JSON.stringify({ token: text, page: 2 })],
  [
    'in JSON inside JSON',
    (text) => JSON.stringify({ log: JSON.stringify({ token: `\n${text}` }) }),
  ],
  ['in YAML', (text) => `env:\n  - name: TOKEN\n    value: ${text}\n    other: 1\n`],
  ['in a folded line of YAML', (text) => `token: >-\n  ${text}\nport: 3000\n`],
  [
    'in the history of a shell',
    (text) => `  42  curl -H "Authorization: Bearer ${text}" https://a.example`,
  ],
  ['in a command, glued to its option', (text) => `curl -u${text}: https://api.fake.example`],
  ['in a command with an option', (text) => `deploy --token=${text} --verbose`],
  [
    'in a log with colours',
    (text) => `${ESC}[2m12:00:01${ESC}[0m token=${ESC}[32m${text}${ESC}[0m ok`,
  ],
  ['in a log whose colours lost a character', (text) => `[2m12:00:01[0m INFO [32m${text}[0m ok`],
  [
    'in a log with marked matches',
    (text) => `auth: ${ESC}[01;31m${ESC}[K${text.slice(0, 3)}${ESC}[m${ESC}[K${text.slice(3)}`,
  ],
  ['in backquotes', (text) => `Please revoke \`${text}\`, it is public.`],
  ['in quotation marks of a chat', (text) => `He wrote “${text}”.`],
  ['at the end of a sentence', (text) => `The token was ${text}.`],
  ['in brackets, before a comma', (text) => `tokens: [${text}, …]`],
  ['in Markdown with escapes', (text) => `the token ${text.replaceAll('_', '\\_')} leaked`],
  ['in HTML', (text) => `<code>&quot;${text}&quot;</code>`],
  [
    'with characters without width',
    (text) => `see\u200B${text.slice(0, 6)}\u200B${text.slice(6)}\uFEFF`,
  ],
  ['in a diff', (text) => `+const token = '${text}';\n`],
  ['before a line of another log', (text) => `got ${text}\n2026-11-28 10:00:00 GET /v1\n`],
];

describe.each(KINDS)('a credential of the kind %s', (kind, text) => {
  it.each(WRAPPINGS)('is found %s', (_, wrap) => {
    const pasted = wrap(text);
    const { credentials, isCut } = findCredentials(pasted);
    expect(credentials.map((found) => [found.kind, found.text])).toEqual([[kind, text]]);
    expect(pasted).toContain(credentials[0]?.source);
    expect(isCut).toBe(false);
  });
});

describe('a credential over several lines', () => {
  const wrapAt = (width: number, text: string, indent = '') =>
    text.match(new RegExp(`.{1,${width}}`, 'g'))?.join(`\n${indent}`) ?? '';
  const textsOf = (pasted: string) => findCredentials(pasted).credentials.map(({ text }) => text);

  it.each([
    ['a JWT in a terminal', wrapAt(72, `curl -H "Authorization: Bearer ${JWT}"`), JWT],
    ['an id', wrapAt(20, ID), ID],
    ['a machine', `machine ${wrapAt(20, MACHINE, '  ')}`, MACHINE],
    ['a secret in quotation marks', `token = "${wrapAt(25, SECRET)}"`, SECRET],
    [
      'a secret that a backslash continues',
      `token=${wrapAt(24, SECRET).replaceAll('\n', '\\\n')}`,
      SECRET,
    ],
  ])('is joined: %s', (_, pasted, text) => {
    expect(textsOf(pasted)).toEqual([text]);
    expect(pasted).toContain(findCredentials(pasted).credentials[0]?.source);
  });

  it('is decoded, even with a line break in the signature', () => {
    const pasted = `> ${wrapAt(90, JWT, '> ')}\n\nRegards`;
    const [found] = findCredentials(pasted).credentials;
    expect([found?.kind, found?.jwt?.id]).toEqual(['token-jwt', ID]);
    expect(pasted).toContain(found?.source);
  });

  it.each([24, 25, 39])('is its first line if nothing proves more: %i characters', (width) => {
    expect(textsOf(wrapAt(width, SECRET))).toEqual([SECRET.slice(0, width)]);
  });

  it.each([
    ['another secret', `${SECRET}\n${OTHER_SECRET}`, 2],
    ['a variable', `${SECRET}\nNODE_ENV=production`, 1],
    ['a field of YAML', `${SECRET}\nport: 3000`, 1],
    ['a sentence', `${SECRET}\nPlease revoke it.`, 1],
    ['a password', `${SECRET}\nhunter2hunter2`, 1],
    ['an empty line', `${SECRET}\n\nThanks`, 1],
    ['a longer line', `${SECRET}\n${'a'.repeat(60)}`, 1],
    ['a key in a line that a diff removes', `${SECRET}\n-${LIVE}`, 2],
    ['a key in italics', `${SECRET}\n_${API_KEY}_`, 1],
    ['a key of another service', `${SECRET}\n${['pk', 'live', 'a1B2c3'].join('_')}`, 1],
  ])('ends before %s in the next line', (_, pasted, count) => {
    const found = textsOf(pasted);
    expect(found).toHaveLength(count);
    expect(found[0]).toBe(SECRET);
  });
});

describe('several credentials', () => {
  it.each(['\u001B[32m', '\u001B[0m\u001B[1;31m', '\u200B'])(
    'are never joined, even if only %j is between them',
    (between) => {
      const { credentials } = findCredentials(`${SECRET}${between}${LIVE}`);
      expect(credentials.map(({ text }) => text)).toEqual([SECRET, LIVE]);
    },
  );

  it('are found once each, in their order', () => {
    const pasted = `A=${OAUTH}\nB="${SECRET}"\nC=${LIVE}\n# again: ${SECRET} and ${OTHER_SECRET},${ID}`;
    expect(findCredentials(pasted).credentials.map(({ text }) => text)).toEqual([
      ...[OAUTH, SECRET, LIVE, OTHER_SECRET, ID],
    ]);
  });

  it('have the decoded facts of a JWT', () => {
    const [found] = findCredentials(`Bearer ${JWT}`).credentials;
    expect(found?.jwt).toEqual({
      ...{ subject: MACHINE, id: ID, instance: 'ins_fake', scopes: [] },
      ...{ issuedAt: null, expiration: 1_796_083_200_000 },
    });
  });
});

describe('no credential of Clerk', () => {
  it.each([
    ['a name with a prefix inside', 'const task_description_long = ask_for_more;'],
    ['a name of a variable', `mt_service_token=${SECRET.slice(0, 0)}value`],
    ['a short name', 'mt_id, sk_a, ak_key, oat_x'],
    ['an empty text', ''],
    ['plain words', 'Somebody posted our token in the forum.'],
    ['half of a JWT', 'eyJmYWtlIjp0cnVlfQ.eyJm'],
  ])('is found in %s', (_, text) => {
    expect(findCredentials(text).credentials).toEqual([]);
  });

  it('a long foreign key is unknown if there is nothing else', () => {
    const foreign = ['other', 'fake', 'a1B2c3D4e5F6'].join('_');
    expect(findCredentials(`KEY=${foreign}`).credentials).toEqual([
      { kind: 'unknown', text: foreign, source: foreign },
    ]);
    expect(findCredentials(`KEY=${foreign} ${ID}`).credentials).toHaveLength(1);
  });
});

describe('a long text', () => {
  const filled = (length: number, text: string) => `${' '.repeat(length - text.length)}${text}`;

  it('is searched up to its limit', () => {
    const { credentials, isCut } = findCredentials(filled(MAX_SEARCHED, SECRET));
    expect([credentials.length, isCut]).toEqual([1, false]);
  });

  it.each([
    ['after the limit', MAX_SEARCHED + 100],
    ['over the limit', MAX_SEARCHED + 1],
  ])('is cut, and a credential %s is not half read', (_, length) => {
    const { credentials, isCut } = findCredentials(filled(length, SECRET));
    expect([credentials.length, isCut]).toEqual([0, true]);
  });

  /** Counts the characters that the patterns read. */
  function countSteps(text: string): number {
    let steps = 0;
    // oxlint-disable-next-line typescript/unbound-method -- it is called with each pattern
    const original = RegExp.prototype.exec;
    const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function exec(
      this: RegExp,
      input,
    ) {
      const match = original.call(this, input);
      steps += 1 + (match?.[0].length ?? 0);
      return match;
    });
    findCredentials(text);
    spy.mockRestore();
    return steps;
  }

  it.each([
    ...[
      'mt_',
      'eyJ',
      'eyJ.',
      'mt_aaaaaaaaaaaa\n',
      'eyJaaaaaaa\n',
      '%25',
      '\\',
      '[1',
      `${ESC}[1`,
      '\u200B',
    ],
    ...[
      'mt_aaaaaaa ',
      `x\u200Bmt_aaaaaaaaaaaa\n`,
      'a',
      '\n',
      ' ',
      'eyJa.a.a ',
      `mt_aaaaaaaaa"\n`,
      '%2525mt_a\\',
    ],
    ...['aaaaaaaaaaaa1\n', 'mt_aaaaaaaaa      ', 'a-'],
  ])('takes twice the steps for twice the length: %j', (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    const [once, twice] = [countSteps(text), countSteps(text + text)];
    expect(once).toBeLessThan(80 * text.length);
    expect(twice).toBeLessThan(2.2 * once + 100);
  });
});

/** Without the characters that may stand between the lines of one credential. */
const plain = (text: string) => readPasted(text).text.replaceAll(/[\s>|│]/g, '');

it('any text has only credentials that are parts of it, each once', LAW, () => {
  const seen = { none: 0, one: 0, many: 0, spelled: 0 };
  const part = oneof(
    string({ unit: 'binary', maxLength: 12 }),
    constantFrom(SECRET, ID, MACHINE, LIVE, API_KEY, OAUTH, JWT, SESSION),
    constantFrom(SECRET.replace(/.{20}/, '$&\n'), SECRET.replace(/.{5}/, '$&\u200B')),
    constantFrom('\n', ' ', '"', '=', ': ', '\\', '\\n', '%', '%20', '%5F', '\u200B', `${ESC}[32m`),
  );
  assert(
    property(array(part, { maxLength: 12 }), (parts) => {
      const pasted = parts.join('');
      const { credentials } = findCredentials(pasted);
      for (const { text, source } of credentials) {
        expect(pasted).toContain(source);
        // Only the spelling differs.
        expect(text).toMatch(/^[\w.-]+$/);
        expect(plain(pasted)).toContain(plain(text));
        if (source !== text) seen.spelled += 1;
      }
      expect(new Set(credentials.map(({ text }) => text)).size).toBe(credentials.length);
      if (credentials.length === 0) seen.none += 1;
      else if (credentials.length === 1) seen.one += 1;
      else seen.many += 1;
    }),
    { numRuns: runs(8_000) },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(enough(50));
});
