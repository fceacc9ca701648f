import {
  createM2MToken,
  createM2MTokenId,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';

describe('createM2MToken', () => {
  it('creates an active token that never expires and was never used', () => {
    expect(createM2MToken()).toMatchObject({
      id: expect.stringMatching(/^mt_[0-9a-f]{32}$/) as string,
      subject: expect.stringMatching(/^mch_\w{27}$/) as string,
      revoked: false,
      expired: false,
      expiration: null,
      lastUsedAt: null,
    });
  });

  it('creates the same token each time', () => {
    expect(createM2MToken()).toEqual(createM2MToken());
  });

  it('accepts every property', () => {
    expect(createM2MToken({ scopes: ['one'], claims: 7, lastUsedAt: 5 })).toMatchObject({
      scopes: ['one'],
      claims: 7,
      lastUsedAt: 5,
    });
  });

  it('sets the last change to the creation', () => {
    expect(createM2MToken({ createdAt: 1000 }).updatedAt).toBe(1000);
  });

  it('sets a past expiration for an expired token', () => {
    expect(createM2MToken({ expired: true }).expiration).toBeLessThan(FAKE_NOW);
  });

  it('keeps a given expiration', () => {
    expect(createM2MToken({ expired: true, expiration: 9 }).expiration).toBe(9);
  });
});

describe('createM2MTokenId', () => {
  it('returns the same valid id for the same label', () => {
    expect(createM2MTokenId('a')).toBe(createM2MTokenId('a'));
    expect(createM2MTokenId('a')).toMatch(/^mt_[0-9A-Fa-f]{32}$/);
  });

  it('returns 100,000 ids for 100,000 labels', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => createM2MTokenId(`token ${index}`));
    expect(new Set(ids).size).toBe(100_000);
  });
});

describe('createMachineId', () => {
  it.each([
    'billing',
    '',
    'the machine of a very long name indeed',
    'Straße',
    '日本語',
    'a b',
    '__',
  ])('makes a valid id from the label "%s"', (label) => {
    expect(createMachineId(label)).toMatch(/^mch_\w{27}$/);
  });

  it('begins with the label, so that readers can tell machines apart', () => {
    expect(createMachineId('billing')).toMatch(/^mch_billing_/);
  });

  it('returns the same id for the same label', () => {
    expect(createMachineId('billing')).toBe(createMachineId('billing'));
  });

  it('distinguishes labels that look the same after the cut', () => {
    const labels = ['a b', 'a_b', 'machine number 100001', 'machine number 100002', 'x', 'x_'];
    expect(new Set(labels.map(createMachineId)).size).toBe(labels.length);
  });
});
