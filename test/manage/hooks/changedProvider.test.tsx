import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { tokensCalled } from '../../support/tokens.js';
import { renderWrites } from './renderWrites.js';

fakeTime();

const tokens = tokensCalled('one', 6);
const ids = tokens.map(({ id }) => id);
const bearer = (session: number) => ({
  headers: () => ({ authorization: `Bearer ${session}` }),
});

it('sends the rest of a bulk with the headers of the latest render', async () => {
  const { held, revoking, begin, show } = await renderWrites({
    ...{ tokens, isHeld: true, list: null, config: bearer(1) },
  });
  await begin(() => revoking().revoke(ids));
  await show({ config: bearer(2) });
  await held[0]?.answer();
  await held[1]?.answer();
  expect(held.map(({ headers }) => headers.get('authorization'))).toEqual([
    ...Array<string>(4).fill('Bearer 1'),
    ...Array<string>(2).fill('Bearer 2'),
  ]);
  expect(revoking().isMutating).toBe(true);
});

describe.each([
  ['the endpoint', { proxyUrl: '/other/m2m-tokens' }],
  ['the user', { cacheScope: 'bob' }],
])('when %s changes', (_, config) => {
  const rendered = () => renderWrites({ tokens, isHeld: true, list: null });

  it('a bulk sends nothing further, and leaves no outcomes', async () => {
    const { held, revoking, begin, show, statuses } = await rendered();
    const { answer } = await begin(() => revoking().revoke(ids));
    await show({ config });
    for (const write of held.slice(0, 4)) await write.answer();
    expect(held).toHaveLength(4);
    expect([...(await answer).values()].map(({ status }) => status)).toEqual([
      ...Array<string>(4).fill('revoked'),
      ...Array<string>(2).fill('stopped'),
    ]);
    expect(revoking().isMutating).toBe(false);
    expect(statuses()).toEqual([]);
  });

  it('a lost answer requests no list, since another endpoint or user would answer it', async () => {
    const { held, revoking, creating, begin, show, lists } = await rendered();
    const { answer } = await begin(() => revoking().revoke(ids[0] ?? ''));
    await begin(() => creating().create({ secondsUntilExpiration: 60 }));
    await show({ config });
    for (const write of held) await write.lose();
    await pass(0);
    expect([...(await answer).values()]).toMatchObject([{ error: { code: 'outcome_unknown' } }]);
    expect(lists()).toEqual([]);
  });

  it('a running create drops its secret', async () => {
    const { held, creating, begin, show } = await rendered();
    const { answer } = await begin(() => creating().create({ secondsUntilExpiration: 60 }));
    await show({ config });
    await held[0]?.answer();
    expect(await answer).toBeUndefined();
    expect(creating()).toMatchObject({ token: undefined, isMutating: false, error: undefined });
  });
});
