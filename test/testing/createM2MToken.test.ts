import {
  createM2MToken,
  createM2MTokenId,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';

describe('createM2MToken', () => {
  it('gives an active token that never expires and was never used', () => {
    expect(createM2MToken()).toMatchObject({
      id: expect.stringMatching(/^mt_[0-9a-f]{32}$/) as string,
      subject: expect.stringMatching(/^mch_\w{27}$/) as string,
      revoked: false,
      expired: false,
      expiration: null,
      lastUsedAt: null,
    });
  });

  it('gives the same token each time', () => {
    expect(createM2MToken()).toEqual(createM2MToken());
  });

  it('lets every property be chosen', () => {
    expect(createM2MToken({ scopes: ['one'], claims: 7, lastUsedAt: 5 })).toMatchObject({
      scopes: ['one'],
      claims: 7,
      lastUsedAt: 5,
    });
  });

  it('was last changed when it was made', () => {
    expect(createM2MToken({ createdAt: 1000 }).updatedAt).toBe(1000);
  });

  it('has a past expiration when it has expired', () => {
    expect(createM2MToken({ expired: true }).expiration).toBeLessThan(FAKE_NOW);
  });

  it('keeps the expiration that is given', () => {
    expect(createM2MToken({ expired: true, expiration: 9 }).expiration).toBe(9);
  });
});

describe('createM2MTokenId', () => {
  it('gives a label the same id each time, in the form that the API demands', () => {
    expect(createM2MTokenId('a')).toBe(createM2MTokenId('a'));
    expect(createM2MTokenId('a')).toMatch(/^mt_[0-9A-Fa-f]{32}$/);
  });

  it('gives 100,000 labels as many ids', () => {
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
  ])('makes an id that the API would take from the label "%s"', (label) => {
    expect(createMachineId(label)).toMatch(/^mch_\w{27}$/);
  });

  it('begins with the label, so that people can tell machines apart', () => {
    expect(createMachineId('billing')).toMatch(/^mch_billing_/);
  });

  it('gives a label the same id each time', () => {
    expect(createMachineId('billing')).toBe(createMachineId('billing'));
  });

  it('keeps labels apart that read the same once cut', () => {
    const labels = ['a b', 'a_b', 'machine number 100001', 'machine number 100002', 'x', 'x_'];
    expect(new Set(labels.map(createMachineId)).size).toBe(labels.length);
  });
});
