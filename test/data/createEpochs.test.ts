import { expect, it, vi } from 'vitest';
import { asPage } from '../../src/data/asPage.js';
import { createEpochs } from '../../src/data/createEpochs.js';
import { ALL_ROWS, isInGroup, machineGroup, scopeGroup } from '../../src/data/rowGroups.js';
import { createPageQuery } from '../../src/data/PageQuery.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

function queryOf({ endpoint = '/a', cacheScope = 'ada', subject = BILLING } = {}) {
  const params = { subject, revoked: false, expired: false, limit: 10, offset: 0 };
  return createPageQuery({ endpoint, cacheScope, params });
}

const query = queryOf();
const pageOf = () => ({ data: [], totalCount: 0, skipped: 0 });

const GROUPS = [
  { what: 'all rows', group: ALL_ROWS },
  { what: 'the cache scope', group: scopeGroup(query) },
  { what: 'the machine', group: machineGroup(query) },
];

const OTHERS = [
  { what: 'another endpoint', other: queryOf({ endpoint: '/b' }), shared: 2 },
  { what: 'another cache scope', other: queryOf({ cacheScope: 'bea' }), shared: 1 },
  { what: 'another machine', other: queryOf({ subject: SHIPPING }), shared: 2 },
];

it.each(GROUPS)('a page is outdated when an epoch of $what begins', ({ group }) => {
  const epochs = createEpochs();
  const page = pageOf();
  epochs.stamp(page, query);
  expect(epochs.isOutdated(page)).toBe(false);
  epochs.begin(group);
  expect(epochs.isOutdated(page)).toBe(true);
  epochs.stamp(page, query);
  expect(epochs.isOutdated(page)).toBe(false);
});

it.each(OTHERS)('$what shares only the wider groups', ({ other, shared }) => {
  const epochs = createEpochs();
  for (const { group } of GROUPS) epochs.begin(group);
  expect(epochs.of(query)).toBe(3);
  expect(epochs.of(other)).toBe(shared);
  expect(GROUPS.filter(({ group }) => isInGroup(group)(other))).toHaveLength(shared);
});

it('names the groups of a scope and of a machine differently, also where a scope spells a machine’s name', () => {
  const clever = queryOf({ cacheScope: machineGroup(query) });
  expect(scopeGroup(clever)).not.toBe(machineGroup(query));
});

it('counts for pages of its own SWR cache only, and for answers only', () => {
  const [epochs, others] = [createEpochs(), createEpochs()];
  const [page, hostPage] = [pageOf(), pageOf()];
  epochs.stamp(page, query);
  asPage(hostPage, BILLING);
  for (const each of [epochs, others]) each.begin(ALL_ROWS);
  expect(epochs.isOutdated(page)).toBe(true);
  expect(others.isOutdated(page)).toBe(false);
  expect(epochs.isOutdated(hostPage)).toBe(false);
  expect(epochs.isOutdated(pageOf())).toBe(false);
});

it('knows when a page arrived, also after the host has added rows in place', () => {
  const epochs = createEpochs();
  const page = pageOf();
  epochs.stamp(page, query);
  epochs.begin(ALL_ROWS);
  (page.data as object[]).push({ id: 'mt_1', subject: BILLING });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  asPage(page, BILLING);
  expect(epochs.isOutdated(page)).toBe(true);
});

it('calls its listeners when an epoch begins, until they unsubscribe', () => {
  const epochs = createEpochs();
  const listener = vi.fn();
  const leave = epochs.subscribe(listener);
  epochs.begin(ALL_ROWS);
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  epochs.begin(ALL_ROWS);
  expect(listener).toHaveBeenCalledTimes(1);
});
