import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { SHIPPING, tokenCalled, tokensCalled } from '../support/tokens.js';
import { renderInventory } from './renderInventory.js';

fakeTime();

/** When the newest token was created. */
const FIRST = 1_700_000_000_000;

const tokens = tokensCalled('old', 250, (index) => ({ createdAt: FIRST - index }));
const other = { ...tokenCalled('other'), subject: SHIPPING };
const ids = tokens.map(({ id }) => id);

/** A walk with 100 rows and two requests in flight. */
async function underWay() {
  const world = await renderInventory({ tokens: [...tokens, other], isHeld: true });
  await world.start();
  await world.held[0]?.answer();
  await pass(300);
  const { held, inventory } = world;
  return {
    ...world,
    answerAll: async () => {
      for (let place = 1; inventory().status === 'loading'; place += 1) {
        // oxlint-disable-next-line no-await-in-loop -- each answer causes the next request
        await held[place]?.answer();
      }
    },
    row: (id = '') => inventory().tokens.find((token) => token.id === id),
  };
}

describe('by another client during the walk', () => {
  it('a created token is found', async () => {
    const { backend, answerAll, ids: found } = await underWay();
    const token = tokenCalled('new', { createdAt: Date.now() });
    backend.addToken(token);
    await answerAll();
    expect(found()).toEqual([token.id, ...ids]);
  });

  it('tokens created between two pages in flight leave no gap', async () => {
    const { backend, held, answerAll, ids: found } = await underWay();
    await held[2]?.read();
    const added = ['a', 'b', 'c'].map((label) => tokenCalled(label, { createdAt: Date.now() }));
    for (const token of added) backend.addToken(token);
    await answerAll();
    expect(found()).toEqual([...added.map(({ id }) => id).toReversed(), ...ids]);
  });

  it('a revoked token is revoked', async () => {
    const { backend, answerAll, row } = await underWay();
    backend.revokeToken(ids[3] ?? '');
    backend.revokeToken(ids[220] ?? '');
    await answerAll();
    // The walk reads the top again at its end.
    expect(row(ids[3])?.revoked).toBe(true);
    expect(row(ids[220])?.revoked).toBe(true);
  });
});

describe('by this app during the walk', () => {
  it('a created token is found', async () => {
    const { creating, answerAll, ids: found } = await underWay();
    void creating().create({ secondsUntilExpiration: 3_600 });
    await pass(1);
    const { id = '' } = creating().token ?? {};
    await answerAll();
    expect(found()).toEqual([id, ...ids]);
  });

  it('a revoked token is revoked at once, also when its page arrives later', async () => {
    const { revoking, held, row, answerAll } = await underWay();
    await held[1]?.read();
    await held[2]?.read();
    void revoking().revoke([ids[3] ?? '', ids[150] ?? ''], { reason: 'leaked' });
    await pass(1);
    expect(row(ids[3])).toMatchObject({ revoked: true, revocationReason: 'leaked' });
    await answerAll();
    expect(row(ids[150])).toMatchObject({ revoked: true, revocationReason: 'leaked' });
  });
});

describe('by this app after the walk', () => {
  it('a revoked token is revoked at once', async () => {
    const { revoking, answerAll, row, inventory } = await underWay();
    await answerAll();
    const before = row(ids[4]);
    void revoking().revoke(ids[3] ?? '');
    await pass(1);
    expect(row(ids[3])?.revoked).toBe(true);
    // The other rows stay the same objects.
    expect(row(ids[4])).toBe(before);
    expect(inventory().status).toBe('complete');
  });

  it('a created token is there at once', async () => {
    const { creating, answerAll, ids: found, inventory } = await underWay();
    await answerAll();
    void creating().create({ secondsUntilExpiration: 3_600 });
    await pass(300);
    expect(found()).toEqual([creating().token?.id, ...ids]);
    expect(inventory()).toMatchObject({ status: 'complete', totalCount: 251 });
    // The secret is in the answer to the creation only.
    expect(JSON.stringify(inventory().tokens)).not.toContain(creating().token?.token);
  });

  it('many tokens revoked in a row change the rows only a few times', async () => {
    const { revoking, answerAll, inventory, renders } = await underWay();
    await answerAll();
    void revoking().revoke(ids.slice(0, 100));
    renders.length = 0;
    await pass(900);
    expect(inventory().tokens.filter(({ revoked }) => revoked)).toHaveLength(100);
    expect(new Set(renders.map(({ tokens: rows }) => rows)).size).toBeLessThanOrEqual(6);
  });

  it('a write to another machine changes nothing', async () => {
    const { inventory, answerAll, otherCreating } = await underWay();
    await answerAll();
    const before = inventory().tokens;
    void otherCreating().create({ secondsUntilExpiration: 3_600 });
    await pass(1_000);
    expect(otherCreating().token?.subject).toBe(SHIPPING);
    expect(inventory().tokens).toBe(before);
  });
});
