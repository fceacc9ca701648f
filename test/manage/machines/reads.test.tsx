import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { BILLING, LEDGER, MAILER, renderMachines } from './renderMachines.js';

fakeTime();

const namesIn = (machines: readonly { name: string }[]) => machines.map(({ name }) => name);

describe('useMachines', () => {
  it('reads one page, newest first', async () => {
    const { list, requests } = await renderMachines({ list: { limit: 2 } });
    expect(namesIn(list().machines)).toEqual(['Billing', 'Ledger']);
    expect(list()).toMatchObject({ totalCount: 3, skipped: 0, isLoading: false });
    expect(requests()).toEqual(['GET /machines?order_by=-created_at&limit=2&offset=0']);
  });

  it('reads the next page, and the machines that match a query', async () => {
    const { list, show } = await renderMachines({ list: { limit: 2, offset: 2 } });
    expect(namesIn(list().machines)).toEqual(['Mailer']);
    await show({ list: { query: 'led' } });
    expect(namesIn(list().machines)).toEqual(['Ledger']);
    await show({ list: { orderBy: '-name' } });
    expect(namesIn(list().machines)).toEqual(['Mailer', 'Ledger', 'Billing']);
  });

  it('sends nothing without parameters', async () => {
    const { list, requests } = await renderMachines();
    expect(list()).toMatchObject({ machines: [], isLoading: false, error: undefined });
    expect(requests()).toEqual([]);
  });

  it('reports invalid parameters as an error, and sends nothing', async () => {
    const { list, requests } = await renderMachines({ list: { limit: 1000 } });
    expect(list().error).toMatchObject({ code: 'invalid_params' });
    expect(requests()).toEqual([]);
  });

  it('aborts a superseded request, and ignores its late answer', async () => {
    const { list, show, aborted } = await renderMachines({
      list: { query: 'bill' },
      backend: { latency: 50 },
    });
    expect(list().isLoading).toBe(true);
    await show({ list: { query: 'mail' } });
    expect(aborted).toHaveLength(1);
    expect(aborted[0]).toContain('query=bill');
    await pass(100);
    expect(namesIn(list().machines)).toEqual(['Mailer']);
  });

  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [500, 'server_error'],
  ] as const)('has a typed error after a %s, and no machines', async (status, code) => {
    const world = await renderMachines();
    world.backend.failNext({ status });
    await world.show({ list: {} });
    expect(world.list()).toMatchObject({ machines: [], error: { code } });
  });

  it('shows no machine of another cache scope', async () => {
    const { list, show, requests } = await renderMachines({ list: {} });
    await show({ config: { cacheScope: 'other' }, backend: { latency: 10 } });
    expect(requests()).toHaveLength(2);
    expect(list().machines).toHaveLength(3);
  });

  it('keeps its objects when an equal answer arrives', async () => {
    const { list, run } = await renderMachines({ list: {} });
    const before = list().machines;
    await run(() => list().refresh());
    expect(list().machines).toBe(before);
  });
});

describe('machines after the end of the session', () => {
  it('are gone from screen and cache after clear(), and only a user action brings them back', async () => {
    const { list, names, cacheApi, cache, requests, run } = await renderMachines({ list: {} });
    expect(names()(MAILER)).toBe('Mailer');
    await act(async () => cacheApi().clear());
    await pass(60_000);
    expect(list().machines).toEqual([]);
    expect(names()(MAILER)).toBeUndefined();
    expect(JSON.stringify([...cache])).not.toContain('Mailer');
    expect(requests()).toHaveLength(1);
    await run(() => list().refresh());
    expect(list().machines).toHaveLength(3);
  });

  it('are gone after a 401 of another read', async () => {
    const { list, names, backend, show } = await renderMachines({ list: {} });
    backend.failNext({ status: 401 });
    backend.failNext({ status: 401 });
    await show({ id: BILLING });
    expect(list().machines).toEqual([]);
    expect(names()(MAILER)).toBeUndefined();
  });
});

describe('useMachine', () => {
  it('reads one machine with the names of those that it may call', async () => {
    const { machine, requests } = await renderMachines({ id: BILLING });
    expect(machine().machine).toMatchObject({
      name: 'Billing',
      defaultTokenTtl: 3600,
      scopedMachines: [{ id: LEDGER, name: 'Ledger' }],
    });
    expect(requests()).toEqual([`GET /machines/${BILLING}`]);
  });

  it('reports an unknown machine and an invalid id', async () => {
    const { machine, show, requests } = await renderMachines({ id: `mch_${'0'.repeat(27)}` });
    expect(machine()).toMatchObject({ machine: undefined, error: { code: 'not_found' } });
    await show({ id: '../..' });
    expect(machine()).toMatchObject({ machine: undefined, error: { code: 'invalid_params' } });
    expect(requests()).toHaveLength(1);
  });
});

describe('useMachineNames', () => {
  it('costs one request for a machine and those that it may call', async () => {
    const { names, requests } = await renderMachines({ namesOf: BILLING });
    expect([BILLING, LEDGER, MAILER].map(names())).toEqual(['Billing', 'Ledger', undefined]);
    expect(requests()).toEqual([`GET /machines/${BILLING}`]);
  });

  it('shares that request with useMachine', async () => {
    const { requests } = await renderMachines({ namesOf: BILLING, id: BILLING });
    expect(requests()).toHaveLength(1);
  });

  it('knows the names of lists, and sends nothing for them', async () => {
    const { names, requests, show } = await renderMachines();
    expect(names()(MAILER)).toBeUndefined();
    await show({ list: {} });
    expect(names()(MAILER)).toBe('Mailer');
    expect(requests()).toHaveLength(1);
  });

  it('stays the same function while no name changes', async () => {
    const { names, run, list, show, renders } = await renderMachines({
      list: {},
      namesOf: BILLING,
    });
    const before = names();
    const count = renders();
    await run(() => list().refresh());
    expect(names()).toBe(before);
    expect(renders()).toBe(count);
    await show({ id: MAILER });
    expect(names()).toBe(before);
  });

  it('knows no names when the proxy refuses', async () => {
    const { names } = await renderMachines({ namesOf: BILLING, backend: { actions: ['list'] } });
    expect(names()(BILLING)).toBeUndefined();
  });
});
