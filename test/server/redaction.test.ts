import { describe, expect, it } from 'vitest';
import { redactRows, redactWords } from '../../src/server/redact.js';
import { nestedText } from '../api/nested.js';
import { callHandler } from './callHandler.js';
import { createUpstream, row, SECRET_KEY } from './upstream.js';

const TOKEN = {
  ...{ id: 'mt_0', subject: 'mch_0', scopes: [], claims: null, createdAt: 0, updatedAt: 0 },
  ...{ revoked: false, revocationReason: null, expired: false, expiration: null },
};
const RUN = '\\'.repeat(3);
const QUOTED = 'fake"key\\with/all';

const body = 'fakeFakeFakeFakeFake';
const keyOf = (...parts: string[]) => parts.join('_');

describe('a text that looks like a Clerk key or the secret of a token', () => {
  const keys = [
    keyOf('sk', 'test', body),
    keyOf('sk', 'live', 'fake'),
    keyOf('ak', body),
    keyOf('mt', body),
  ];
  it.each(
    keys.flatMap((key) =>
      [
        key,
        `"${key}" may not`,
        `Bearer%20${key}`,
        `Bearer%2520${key}`,
        `key${key}`,
        `9${key}.`,
        `\n${key}\n`,
        `(${key}&x=1)`,
        key.replace('_', '%5F'),
        key.replace('_', '%255f'),
        key.replace('s', '%73').replace('a', '%61'),
        key.replace('k', '\\u006b'),
        key.replace('k', '\\\\u006B'),
      ].map((text) => [text, key] as const),
    ),
  )('is redacted completely: %s', (text, key) => {
    const redacted = redactWords([])(text);
    expect(redacted).toContain('[redacted]');
    expect(redacted.toLowerCase()).not.toContain(key.slice(-4).toLowerCase());
  });

  it.each([
    'task_description and ask_permission',
    'weak_password, risk_low',
    'sk_, ak_ and sk_test',
    'mt_' + '0aF9'.repeat(8),
    `(mt_${'0aF9'.repeat(8)}), mt_${'0aF9'.repeat(8)}.`,
    `/m2m_tokens/mt_${'0aF9'.repeat(8)}/revoke`,
    'mt_ and mt_short',
    'mch_' + body,
    'eyJ and eyJhbGciOiJSUzI1NiJ9',
  ])('is not found in %s', (text) => {
    expect(redactWords([])(text)).toBe(text);
  });
});

describe('a JWT', () => {
  const parts = ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiJtY2hfMSJ9', 'c2ln-bmF0_dXJl'];
  it.each([
    ['alone', parts.join('.'), '[redacted]'],
    ['in a header', `"Bearer ${parts.join('.')}"`, '"Bearer [redacted]"'],
    ['in a URL', `?token=${parts.join('.')}&x=1`, '?token=[redacted]&x=1'],
    ['after an escape', `Bearer%20${parts.join('.')}`, 'Bearer%20[redacted]'],
    ['without its signature', `${parts.slice(0, 2).join('.')}.`, '[redacted]'],
  ])('is redacted %s', (_, text, redacted) => {
    expect(redactWords([])(text)).toBe(redacted);
  });

  it('costs no more where many seem to begin', () => {
    const start = process.cpuUsage();
    for (const word of ['eyJ', 'eyJ.', 'eyJ%20', 'mt_', 'mt_%20']) {
      redactWords([])(word.repeat(8_000 / word.length));
    }
    expect(process.cpuUsage(start).user).toBeLessThan(400_000);
  });
});

describe('a message that is longer than the scanned part', () => {
  it.each([3_990, 7_980, 7_990, 7_999])('never ends inside a key: one at %s', (at) => {
    const key = keyOf('sk', 'test', body);
    const redacted = redactWords([key])('.'.repeat(at) + key.repeat(1_000));
    expect(redacted.replaceAll('[redacted]', '')).toMatch(/^\.*(?:\[[a-z]*)?$/);
  });

  it('never ends inside a key, even if it consists mostly of keys', () => {
    const key = keyOf('sk', 'test', body);
    const redacted = redactWords([key])(`${key} `.repeat(1_000));
    expect(redacted).not.toMatch(/sk|test|fake/i);
  });
});

describe('a secret in a foreign text', () => {
  it.each([
    ['plain', 'fake-key', 'bad fake-key!', 'bad [redacted]!'],
    ['more than once', 'fake-key', 'fake-keyfake-key', '[redacted][redacted]'],
    ['with a letter escaped', 'fake-key', '"\\u0066ake-key"', '"[redacted]"'],
    [
      'with all letters escaped',
      'fake-k',
      '\\u0066\\u0061\\u006b\\u0065\\u002D\\u006b',
      '[redacted]',
    ],
    ['with special characters of patterns', 'fake.key+$&', 'x fake.key+$& x', 'x [redacted] x'],
    ['with characters that JSON escapes', QUOTED, JSON.stringify(QUOTED), '"[redacted]"'],
    ['with characters that JSON escapes, but plain', QUOTED, QUOTED, '[redacted]'],
    ['with a slash escaped', QUOTED, JSON.stringify(QUOTED).replace('/', '\\/'), '"[redacted]"'],
    ['after a backslash', 'fake-key', '"\\\\fake-key"', '"[redacted]"'],
    ['with an escape in JSON in JSON', 'fake-key', '"\\\\u0066ake-key"', '"[redacted]"'],
    ['as in a URL', QUOTED, encodeURIComponent(QUOTED), '[redacted]'],
    ['with a letter that no URL has to encode', 'fake-key', '%66ak%65-key', '[redacted]'],
    ['in upper-case hexadecimal', 'fake-key', 'fa%6Be-%6bey', '[redacted]'],
    ['as in a URL in a URL', 'fake-key', '%2566ake%252Dkey', '[redacted]'],
    ['as in an old URL', 'fake-key', '%u0066ake%u002dkey', '[redacted]'],
  ])('is redacted: %s', (_, secret, text, redacted) => {
    expect(redactWords([secret])(text)).toBe(redacted);
  });

  it.each([
    ['another word', 'fake-key', 'fakeXkey, fake-ke, FAKE-KEY, %67ake-key, %2567ake-key'],
    ['a word that is too short to be a key', 'mch_1', 'mch_1'],
  ])('is not found in %s', (_, secret, text) => {
    expect(redactWords([secret])(text)).toBe(text);
  });

  it.each([
    ['within', `fake${RUN}key`],
    ['at its beginning', `${RUN}fake-key`],
    ['at its end', `fake-key${RUN}`],
  ])('costs no more where it has backslashes %s', (_, secret) => {
    const text = secret.replace(/\\+/, '\\'.repeat(100)).slice(0, -1);
    const start = process.cpuUsage();
    redactWords([secret])(text);
    redactRows([{ ...TOKEN, claims: text }], secret);
    expect(process.cpuUsage(start).user).toBeLessThan(200_000);
    for (const spelled of [secret, JSON.stringify(secret), encodeURIComponent(secret)]) {
      expect(redactWords([secret])(`.${spelled}.`)).toMatch(/^\."?\[redacted\]"?\.$/);
    }
  });

  it('does not leak from a page that is nested too deeply to serialize', async () => {
    const spelled = `\\u00${SECRET_KEY.charCodeAt(0).toString(16)}${SECRET_KEY.slice(1)}`;
    const rows = [row({ claims: '{deep}' }), row({ claims: '{key}' })];
    const text = JSON.stringify({ m2m_tokens: rows, total_count: 2 })
      .replace('"{deep}"', nestedText(100_000))
      .replace('{key}', () => spelled);
    const answer = await callHandler({ fetch: createUpstream(new Response(text)).fetch });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(SECRET_KEY);
    expect(answer.body.m2m_tokens?.[0]?.['claims']).toBe('[redacted]');
  });
});
