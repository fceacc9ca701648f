import { M2MTokensError, type M2MTokensErrorCode } from 'react-m2m-tokens';
import { expect, it } from 'vitest';
import { revokeNews } from '../../src/manage/revokeNews.js';
import { REVOKE_LABELS } from '../../src/text/manage/revokeLabels.js';
import { textOf } from '../text/textOf.js';

type Input = Parameters<typeof revokeNews>[0];

const START: Input = {
  ...{ count: 4, isMany: true, isMutating: false, waitsUntil: null },
  ...{ summary: undefined, error: undefined, problem: undefined },
};
const ONE = { count: 1, isMany: false };
const failed = (code: M2MTokensErrorCode) => ({
  summary: { revoked: 0, failed: 1, stopped: 0 },
  error: new M2MTokensError(code, 'No.'),
});
const conflict = 'Another change was made at the same moment. Try again.';

it.each<[string, Partial<Input>, title: string, announcement: string | undefined]>([
  ['one token, at first', ONE, 'Revoke this token?', undefined],
  ['several tokens, at first', {}, 'Revoke 4 tokens?', undefined],
  ['a reason that is missing', { problem: 'Give a reason.' }, 'Revoke 4 tokens?', 'Give a reason.'],
  ['a request in flight', { isMutating: true }, 'Revoking…', 'Revoking…'],
  [
    'another try in flight, after a failure',
    { ...failed('conflict'), isMutating: true },
    ...(['Revoking…', 'Revoking…'] as const),
  ],
  [
    'a pause',
    { isMutating: true, waitsUntil: 1 },
    'Revoking…',
    'Too many requests were made in a short time.',
  ],
  [
    'one that failed',
    { ...ONE, ...failed('conflict') },
    'The token was not revoked.',
    `The token was not revoked. ${conflict}`,
  ],
  [
    'one with a lost answer',
    { ...ONE, ...failed('outcome_unknown') },
    'The token may or may not be revoked.',
    'The token may or may not be revoked. The answer was lost. Look at the list again, or revoke once more, which does no harm.',
  ],
  [
    'several of which some failed',
    { ...failed('conflict'), summary: { revoked: 2, failed: 1, stopped: 1 } },
    '2 revoked, 1 failed, 1 not sent',
    `2 revoked, 1 failed, 1 not sent ${conflict}`,
  ],
  [
    'several that the user stopped',
    { summary: { revoked: 2, failed: 0, stopped: 2 } },
    '2 revoked, 2 not sent',
    '2 revoked, 2 not sent',
  ],
  [
    'a reason that is missing at another try',
    { ...ONE, ...failed('conflict'), problem: 'Give a reason.' },
    'The token was not revoked.',
    'Give a reason.',
  ],
])('says what is true: %s', (_, input, title, announcement) => {
  expect(revokeNews({ ...START, ...input }, textOf({}, true), REVOKE_LABELS)).toEqual({
    ...{ title, announcement },
  });
});
