import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { leavePage } from '../../support/windowEvents.js';
import { BILLING, LEDGER, MAILER, renderMachines } from './renderMachines.js';

fakeTime();

const KEY = /^ak_/;
const writesOf = (requests: string[]) => requests.filter((request) => !request.startsWith('GET'));

describe('useMachineActions', () => {
  it('creates a machine, and keeps its key until reset', async () => {
    const { actions, list, run, cache } = await renderMachines({ list: {} });
    const made = await run(() => actions().create({ name: ' Reports ', scopes: [LEDGER] }));
    expect(made).toMatchObject({ name: 'Reports', scopedMachines: [{ name: 'Ledger' }] });
    const key = actions().secretKey;
    expect(key).toMatch(KEY);
    expect(list().machines.map(({ name }) => name)).toContain('Reports');
    expect(JSON.stringify([made, ...cache])).not.toContain(key);
    await act(async () => actions().reset());
    expect(actions().secretKey).toBeUndefined();
  });

  it('changes the lists at once, and revalidates them', async () => {
    const { actions, list, machine, run, requests } = await renderMachines({
      list: {},
      id: BILLING,
    });
    const answer = await run(() => actions().update(BILLING, { name: 'Invoices' }));
    expect(answer).toMatchObject({ name: 'Invoices' });
    expect(list().machines[0]).toMatchObject({ name: 'Invoices' });
    expect(machine().machine).toMatchObject({ name: 'Invoices', scopedMachines: [{ id: LEDGER }] });
    expect(requests()).toHaveLength(5);
  });

  it('removes a machine, and does not request it again', async () => {
    const { actions, list, machine, names, run, requests } = await renderMachines({
      list: {},
      id: MAILER,
    });
    expect(await run(() => actions().remove(MAILER))).toBe(true);
    expect(list()).toMatchObject({ totalCount: 2, error: undefined });
    expect(machine()).toMatchObject({ machine: undefined, error: undefined });
    expect(names()(MAILER)).toBeUndefined();
    expect(requests().filter((request) => request.endsWith(MAILER))).toEqual([
      `GET /machines/${MAILER}`,
      `DELETE /machines/${MAILER}`,
    ]);
  });

  it('rotates a key', async () => {
    const { actions, run, requests } = await renderMachines();
    expect(await run(() => actions().rotateKey(BILLING, 900))).toBe(true);
    expect(actions().secretKey).toMatch(KEY);
    expect(requests()).toEqual([`POST /machines/${BILLING}/secret_key/rotate`]);
  });

  it('adds a scope and removes it', async () => {
    const { actions, machine, run } = await renderMachines({ id: BILLING });
    const scopes = () => machine().machine?.scopedMachines.map(({ name }) => name);
    expect(await run(() => actions().addScope(BILLING, MAILER))).toBe(true);
    expect(scopes()).toEqual(['Ledger', 'Mailer']);
    expect(await run(() => actions().removeScope(BILLING, LEDGER))).toBe(true);
    expect(scopes()).toEqual(['Mailer']);
  });

  it.each([
    ['an invalid id', 'update', ['../x', { name: 'A' }]],
    ['an empty name', 'create', [{ name: ' ' }]],
    ['a name that is too long', 'create', [{ name: 'a'.repeat(256) }]],
    ['a lifetime of 0', 'create', [{ name: 'A', defaultTokenTtl: 0 }]],
    ['a scope that is not a machine', 'create', [{ name: 'A', scopes: ['mt_1'] }]],
    ['151 scopes', 'create', [{ name: 'A', scopes: Array(151).fill(LEDGER) }]],
    ['a life of more than 8 hours', 'rotateKey', [BILLING, 28_801]],
    ['a life below 0', 'rotateKey', [BILLING, -1]],
    ['a life that is not a number', 'rotateKey', [BILLING, NaN]],
    ['a scope of another form', 'removeScope', [BILLING, `${LEDGER}/x`]],
  ] as const)('sends nothing for %s', async (_, name, args) => {
    const { actions, run, requests } = await renderMachines();
    const call = actions()[name] as (...given: unknown[]) => Promise<unknown>;
    expect(await run(() => call(...args))).toBeUndefined();
    expect(actions().error).toMatchObject({ code: 'invalid_params' });
    expect(requests()).toEqual([]);
  });

  it('sends two equal calls once, and no other call at the same time', async () => {
    const { actions, run, requests } = await renderMachines({ backend: { latency: 20 } });
    const calls = () =>
      Promise.all([
        actions().rotateKey(BILLING, 0),
        actions().rotateKey(BILLING, 0),
        actions().remove(BILLING),
      ]);
    expect(await run(calls, 50)).toEqual([true, true, undefined]);
    expect(writesOf(requests())).toHaveLength(1);
  });

  it.each([
    [403, 'forbidden', 3],
    [401, 'unauthenticated', 0],
  ] as const)('leaves the right rows after a %s', async (status, code, left) => {
    const { actions, list, run, backend } = await renderMachines({ list: {} });
    backend.failNext({ status }, { action: 'machines.delete' });
    if (status === 401) backend.failNext({ status: 401 }, { action: 'machines.list' });
    expect(await run(() => actions().remove(MAILER))).toBeUndefined();
    expect(actions().error).toMatchObject({ code });
    expect(list().machines).toHaveLength(left);
  });

  it('never repeats a write, and reads the lists again when its answer is lost', async () => {
    const { actions, list, run, backend, requests } = await renderMachines({ list: {} });
    backend.failNext('lost', { action: 'machines.create' });
    expect(await run(() => actions().create({ name: 'Reports' }))).toBeUndefined();
    await pass(60_000);
    expect(actions().error).toMatchObject({ code: 'outcome_unknown' });
    expect(actions().secretKey).toBeUndefined();
    expect(writesOf(requests())).toHaveLength(1);
    expect(list().machines).toHaveLength(4);
  });

  it('does not count an answer of another kind as a success', async () => {
    const { actions, run } = await renderMachines({ answer: () => Response.json({}) });
    expect(await run(() => actions().remove(MAILER))).toBeUndefined();
    expect(actions().error).toMatchObject({ code: 'outcome_unknown' });
  });

  it('wipes the key when the page enters the back/forward cache', async () => {
    const { actions, run } = await renderMachines();
    await run(() => actions().rotateKey(BILLING, 0));
    const before = actions();
    expect(before.secretKey).toMatch(KEY);
    leavePage();
    expect([before.secretKey, actions().secretKey]).toEqual([undefined, undefined]);
  });

  it('wipes the key at clear(), and at an unmount', async () => {
    const { actions, cacheApi, run, leave } = await renderMachines();
    await run(() => actions().rotateKey(BILLING, 0));
    const first = actions();
    expect(first.secretKey).toMatch(KEY);
    await act(async () => cacheApi().clear());
    expect([first.secretKey, actions().secretKey]).toEqual([undefined, undefined]);
    await run(() => actions().rotateKey(BILLING, 0));
    const second = actions();
    expect(second.secretKey).toMatch(KEY);
    await leave();
    expect(second.secretKey).toBeUndefined();
  });

  it('sends nothing by a callback that the host has kept: after an unmount, and for another user', async () => {
    const { actions, run, show, leave, requests } = await renderMachines();
    const first = actions();
    await show({ config: { cacheScope: 'another user' } });
    expect(await run(() => first.remove(MAILER))).toBeUndefined();
    const second = actions();
    await leave();
    expect(await run(() => second.rotateKey(BILLING, 0))).toBeUndefined();
    expect(requests()).toEqual([]);
    expect(second.secretKey).toBeUndefined();
  });

  it('drops a key that arrives after clear()', async () => {
    const { actions, cacheApi, begin } = await renderMachines({ backend: { latency: 20 } });
    const call = () => actions().rotateKey(BILLING, 0);
    expect(await begin(call, () => cacheApi().clear(), 50)).toBeUndefined();
    expect(actions().secretKey).toBeUndefined();
  });

  it('works in StrictMode', async () => {
    const { actions, run, requests } = await renderMachines({ strict: true });
    expect(await run(() => actions().rotateKey(BILLING, 0))).toBe(true);
    expect(actions().secretKey).toMatch(KEY);
    expect(writesOf(requests())).toHaveLength(1);
  });
});
