import { describe, expect, it } from 'vitest';
import {
  type ExpirationRules,
  offerExpirations,
  readExpiration,
  splitLifetime,
} from '../../src/manage/expirations.js';

const DAY = 86_400;

describe('the choices', () => {
  it('are an hour to 90 days, custom and never', () => {
    expect(offerExpirations({}, 'opaque')).toEqual({
      choices: [3600, DAY, 7 * DAY, 30 * DAY, 90 * DAY, 'custom', 'never'],
      initial: 30 * DAY,
      longest: 315_360_000,
    });
  });

  it.each<[string, ExpirationRules, 'opaque' | 'jwt']>([
    ['a JWT', {}, 'jwt'],
    ['a JWT that the host allows to live forever', { allowNeverExpires: true }, 'jwt'],
    ['a host that forbids it', { allowNeverExpires: false }, 'opaque'],
  ])('have no "never" for %s', (_, rules, format) => {
    expect(offerExpirations(rules, format).choices).not.toContain('never');
  });

  it.each<[string, ExpirationRules, choices: unknown[], initial: unknown]>([
    ['presets of the host', { expirations: [60, 3600] }, [60, 3600], 3600],
    ['presets in their order', { expirations: [40 * DAY, 7 * DAY] }, [40 * DAY, 7 * DAY], 7 * DAY],
    ['only long presets', { expirations: [60 * DAY, 50 * DAY] }, [60 * DAY, 50 * DAY], 60 * DAY],
    ['no presets', { expirations: [] }, [], 'custom'],
    ['repeated presets', { expirations: [60, 60] }, [60], 60],
    ['presets that are no lifetimes', { expirations: [0, -1, 1.5, Number.NaN, 60] }, [60], 60],
    ['a maximum', { maxExpirationSeconds: DAY }, [3600, DAY], DAY],
    ['a maximum below all presets', { maxExpirationSeconds: 60 }, [], 'custom'],
  ])('with %s', (_, rules, choices, initial) => {
    const offered = offerExpirations({ ...rules, allowNeverExpires: false }, 'opaque');
    expect(offered).toMatchObject({ choices: [...choices, 'custom'], initial });
  });

  it.each([Number.NaN, 0, -1, 1.5, Infinity])('ignore the maximum %d', (maxExpirationSeconds) => {
    expect(offerExpirations({ maxExpirationSeconds }, 'opaque').longest).toBe(315_360_000);
  });
});

describe('a chosen expiration', () => {
  const nothing = { amount: '', unit: 'day' } as const;

  it('is the seconds of a preset, or null for never', () => {
    expect(readExpiration(3600, nothing, DAY)).toEqual({ seconds: 3600 });
    expect(readExpiration('never', nothing, DAY)).toEqual({ seconds: null });
  });

  it.each<[amount: string, unit: 'minute' | 'hour' | 'day', seconds: number]>([
    ['1', 'minute', 60],
    [' 15 ', 'minute', 900],
    ['+2', 'hour', 7200],
    ['007', 'day', 7 * DAY],
    ['٣٠', 'day', 30 * DAY],
    ['۳۰', 'day', 30 * DAY],
    ['３０', 'day', 30 * DAY],
    ['45', 'day', 45 * DAY],
  ])('%s %s is %i seconds', (amount, unit, seconds) => {
    expect(readExpiration('custom', { amount, unit }, 45 * DAY)).toEqual({ seconds });
  });

  it.each([
    ['', 'not-whole'],
    ['soon', 'not-whole'],
    ['1.5', 'not-whole'],
    ['1,5', 'not-whole'],
    ['1e3', 'not-whole'],
    ['0x10', 'not-whole'],
    ['NaN', 'not-whole'],
    ['0', 'too-short'],
    ['-0', 'too-short'],
    ['-3', 'too-short'],
    ['−3', 'too-short'],
    ['46', 'too-long'],
    ['9'.repeat(400), 'too-long'],
  ])('%.10s is refused: %s', (amount, fault) => {
    const custom = { amount, unit: 'day' } as const;
    expect(readExpiration('custom', custom, 45 * DAY)).toEqual({ fault });
  });
});

describe('a lifetime in words', () => {
  it.each([
    [3600, 1, 'hour'],
    [DAY, 1, 'day'],
    [90 * DAY, 90, 'day'],
    [5400, 90, 'minute'],
    [90, 90, 'second'],
    [315_360_000, 3650, 'day'],
  ])('%i seconds are %i %s', (seconds, amount, unit) => {
    expect(splitLifetime(seconds)).toEqual([amount, unit]);
  });
});
