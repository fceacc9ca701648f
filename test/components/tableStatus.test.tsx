import { M2MTokenTable } from 'react-m2m-tokens';
import type { M2MToken } from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { bodyRows, cellOf, renderTokens } from '../support/renderTokens.js';
import { BILLING, DAY, tokenCalled } from '../support/tokens.js';

const PAST = FAKE_NOW - DAY;

describe('a user who reads the status of a token', () => {
  it.each<[string, Partial<M2MToken>]>([
    ['Active', {}],
    ['Active', { expiration: FAKE_NOW + 7 * DAY + 1 }],
    ['Expiring', { expiration: FAKE_NOW + 7 * DAY }],
    ['Expiring', { expiration: FAKE_NOW + 1 }],
    ['Expired', { expiration: FAKE_NOW }],
    ['Expired', { expiration: PAST }],
    ['Expired', { expired: true, expiration: FAKE_NOW + DAY }],
    ['Revoked', { revoked: true }],
    ['Revoked', { revoked: true, expired: true, expiration: PAST }],
    ['Revoked', { revoked: true, expiration: FAKE_NOW + DAY }],
  ])('reads %s for %o', (word, overrides) => {
    const token = tokenCalled('row', overrides);
    renderTokens(<M2MTokenTable tokens={[token]} subject={BILLING} />);

    const [row] = bodyRows();
    expect(row).toHaveAttribute('data-status', word.toLowerCase());
    expect(cellOf('status')).toHaveTextContent(new RegExp(`^${word}$`));
  });
});
