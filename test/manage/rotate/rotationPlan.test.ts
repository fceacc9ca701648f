import { describe, expect, it } from 'vitest';
import { compareScopes, isInexact, planRotation } from '../../../src/manage/rotate/rotationPlan.js';
import { rotationStep, type RotationStep } from '../../../src/manage/rotate/rotationStep.js';
import { OLD } from './openRotateDialog.js';

const DAY = 86_400;
const made = (seconds: number | null) => ({
  createdAt: 1_000_500,
  expiration: seconds === null ? null : 1_000_500 + seconds * 1000,
});

describe('the lifetime of the new token', () => {
  it.each([
    ['90 days', made(90 * DAY), {}, { seconds: 90 * DAY, isShorter: false }],
    ['a lifetime that is not whole seconds', made(59.6), {}, { seconds: 60, isShorter: false }],
    ['less than a second', made(0.2), {}, { seconds: 1, isShorter: false }],
    ['an expiration before the creation', made(-5), {}, { seconds: 1, isShorter: false }],
    ['never', made(null), {}, { seconds: null, isShorter: false }],
    [
      'the longest allowed one',
      made(90 * DAY),
      { maxExpirationSeconds: 90 * DAY },
      { seconds: 90 * DAY, isShorter: false },
    ],
    [
      'a longer one',
      made(90 * DAY),
      { maxExpirationSeconds: 7 * DAY },
      { seconds: 7 * DAY, isShorter: true },
    ],
    [
      '"never", which the page does not allow',
      made(null),
      { allowNeverExpires: false },
      { seconds: 30 * DAY, isShorter: true },
    ],
    [
      '"never", and a short maximum',
      made(null),
      { allowNeverExpires: false, maxExpirationSeconds: 60 },
      { seconds: 60, isShorter: true },
    ],
    [
      '"never", and a maximum for the others',
      made(null),
      { maxExpirationSeconds: DAY },
      { seconds: null, isShorter: false },
    ],
  ])('%s', (_, token, rules, plan) => {
    expect(planRotation(token, rules)).toEqual(plan);
  });
});

describe('the scopes', () => {
  it.each([
    [['a'], ['a'], [], []],
    [['a', 'b'], ['b', 'a'], [], []],
    [['a'], ['a', 'b', 'b'], ['b'], []],
    [['a', 'b', 'a'], ['b'], [], ['a']],
    [[], ['a'], ['a'], []],
    [['a'], [], [], ['a']],
  ])('%j and then %j', (before, after, gained, lost) => {
    expect(compareScopes(before, after)).toEqual({ gained, lost });
  });
});

describe('claims that JavaScript cannot copy', () => {
  it.each([
    [null, false],
    [{ team: 'billing', limit: 0.1, list: [1, 2 ** 53 - 1] }, false],
    [2 ** 53, true],
    [{ deep: [{ id: -(2 ** 60) }] }, true],
    ['9007199254740993', false],
  ])('%j: %s', (claims, isChanged) => {
    expect(isInexact(claims)).toBe(isChanged);
  });
});

describe('the step', () => {
  const rotation = { oldId: 'mt_old', newId: 'mt_new' };
  const none = {
    ...{ rotation: undefined, isShowingSecret: false, hasLooked: false },
    ...{ before: OLD, isRevoked: false },
  };
  const revoked = { ...OLD, revoked: true };
  it.each<[RotationStep, object]>([
    ['review', {}],
    ['review', { before: revoked }],
    ['secret', { rotation, isShowingSecret: true }],
    ['secret', { rotation, isShowingSecret: true, before: revoked }],
    ['looking', { rotation }],
    ['compare', { rotation, hasLooked: true }],
    ['compare', { rotation, hasLooked: true, before: undefined }],
    ['done', { rotation, hasLooked: true, before: revoked }],
    ['done', { rotation, isRevoked: true, before: undefined }],
  ])('%s', (step, facts) => {
    expect(rotationStep({ ...none, ...facts })).toBe(step);
  });
});
