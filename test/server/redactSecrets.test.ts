import { describe, expect, it } from 'vitest';
import { redactSecrets } from '../../src/server/redactSecrets.js';
import { nestedText } from '../api/nested.js';
import { callHandler } from './callHandler.js';
import { createUpstream, row, SECRET_KEY } from './upstream.js';

const QUOTED = 'fake"key\\with/all';

describe('a secret in a text of somebody else’s', () => {
  it.each([
    ['as it is', 'fake-key', 'bad fake-key!', 'bad [redacted]!'],
    ['more than once', 'fake-key', 'fake-keyfake-key', '[redacted][redacted]'],
    ['with a letter escaped', 'fake-key', '"\\u0066ake-key"', '"[redacted]"'],
    [
      'with all letters escaped',
      'fake-k',
      '\\u0066\\u0061\\u006b\\u0065\\u002D\\u006b',
      '[redacted]',
    ],
    ['with a sign that patterns know', 'fake.key+$&', 'x fake.key+$& x', 'x [redacted] x'],
    ['with signs that JSON escapes', QUOTED, JSON.stringify(QUOTED), '"[redacted]"'],
    ['with signs that JSON escapes, as it is', QUOTED, QUOTED, '[redacted]'],
    ['with a slash escaped', QUOTED, JSON.stringify(QUOTED).replace('/', '\\/'), '"[redacted]"'],
    ['behind a backslash', 'fake-key', '"\\\\fake-key"', '"\\\\[redacted]"'],
  ])('is taken out: %s', (_, secret, text, told) => {
    expect(redactSecrets(text, [secret])).toBe(told);
  });

  it.each([
    ['another word', 'fake-key', 'fakeXkey, fake-ke, FAKE-KEY'],
    ['a backslash and a word', 'fake-key', '"\\\\u0066ake-key"'],
    ['a word that is too short to be a key', 'mch_1', 'mch_1'],
  ])('is not what is taken out of it: %s', (_, secret, text) => {
    expect(redactSecrets(text, [secret])).toBe(text);
  });

  it('is taken out of a page that is nested too deeply to be written', async () => {
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
