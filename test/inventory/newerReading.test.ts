import { expect, it } from 'vitest';
import { newerReading } from '../../src/inventory/newerReading.js';
import { tokenCalled } from '../support/tokens.js';

const token = tokenCalled('one', { updatedAt: 5, revoked: false });
const later = { ...token, updatedAt: 6 };
const revoked = { ...token, updatedAt: 4, revoked: true };

it.each([
  ['the only one', undefined, token, token],
  ['the one that changed later', token, later, later],
  ['the one that changed later, although it arrived first', later, token, later],
  ['the revoked one, whatever its time', later, revoked, revoked],
  ['the revoked one, although it arrived first', revoked, later, revoked],
  [
    'the one that arrived last, if both have one time',
    token,
    { ...token, lastUsedAt: 9 },
    { ...token, lastUsedAt: 9 },
  ],
])('%s is the newer reading', (_, before, next, expected) => {
  expect(newerReading(before, next)).toEqual(expected);
});
