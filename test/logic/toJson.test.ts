import { expect, it } from 'vitest';
import { readToken } from '../../src/api/readToken.js';
import { toJson } from '../../src/logic/toJson.js';
import { BILLING, SHIPPING, tokenCalled, tokensCalled } from '../support/tokens.js';

it('is a list of the API’s own rows, a line each', () => {
  const tokens = tokensCalled('a', 3, (index) => ({
    scopes: [BILLING, SHIPPING],
    claims: { index, text: 'a\u2028b\uD800"' },
    lastUsedAt: index,
  }));
  const text = toJson(tokens);
  expect(text.split('\n')).toHaveLength(6);
  const rows = JSON.parse(text) as unknown[];
  expect(rows.map(readToken)).toEqual(tokens);
  expect(rows[0]).toMatchObject({
    object: 'machine_to_machine_token',
    ...{ last_used_at: 0, revocation_reason: null },
  });
});

it('leaves out an unknown last use', () => {
  const { lastUsedAt: _, ...token } = tokenCalled('a');
  const [row] = JSON.parse(toJson([token])) as object[];
  expect(row).not.toHaveProperty('last_used_at');
  expect(readToken(row)).toEqual(token);
});

it('copies known fields only', () => {
  expect(toJson([{ ...tokenCalled('a'), token: 'not-to-be-seen' } as never])).not.toContain(
    'not-to-be-seen',
  );
});

it('is an empty list without tokens', () => {
  expect(JSON.parse(toJson([]))).toEqual([]);
});

it('survives claims that are nested too deeply for JSON', () => {
  let claims: unknown = 'bottom';
  for (let depth = 0; depth < 100_000; depth += 1) claims = [claims];
  const rows = JSON.parse(toJson([tokenCalled('a', { claims }), tokenCalled('b')])) as {
    claims: unknown;
  }[];
  expect(rows.map((row) => row.claims)).toEqual(['[unreadable]', null]);
});
