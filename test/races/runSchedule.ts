import { act, cleanup } from '@testing-library/react';
import type { M2MTokenPage } from 'react-m2m-tokens';
import { expect } from 'vitest';
import { pass } from '../support/fakeTime.js';
import { type List, renderLists } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';
import { focusWindow, reconnect, returnToPage } from '../support/windowEvents.js';
import {
  createTellingProxy,
  findFaults,
  findRows,
  LIMIT,
  readRow,
  type TellingRequest,
  TOTAL,
} from './createTellingProxy.js';

export const NAMES = ['left', 'right'] as const;
export type Name = (typeof NAMES)[number];

/** The parameters of one component. */
interface Asked {
  subject: string;
  scope: string;
  revoked: boolean;
  offset: number;
}

/** The next step. `index` counts the open requests, the oldest first. */
export type Step =
  | { kind: 'page'; name: Name; offset: number }
  /** Several pages without time between them. */
  | { kind: 'burst'; name: Name; offsets: number[] }
  | { kind: 'filter' | 'subject' | 'scope' | 'come or go' | 'mutate'; name: Name }
  | { kind: 'focus' | 'reconnect' | 'revalidate' | 'clear' | 'host empties' | 'return' }
  | { kind: 'wait'; milliseconds: number }
  | { kind: 'answer' | 'break off'; index: number }
  | { kind: 'refuse'; index: number; status: number };

export interface Schedule {
  strict: boolean;
  /** Whether the proxy answers aborted requests, too. */
  isDeaf: boolean;
  /** Milliseconds, as SWR's. */
  dedupingInterval: number;
  /** Milliseconds, as SWR's. 0 = never. */
  refreshInterval: number;
  /** Whether the right list shows the left one's page from the start. Otherwise it mounts later. */
  isTogether: boolean;
  steps: readonly Step[];
}

/**
 * Renders two lists, runs the schedule, and checks these laws after each step:
 *
 * - no row of another subject or scope is rendered, and rows of another page or filter only with `isStale`;
 * - no two requests for one key are in flight;
 * - no failure of an abandoned request is anywhere;
 * - after `clear()` or a 401 no older row is in the page or the cache, and after a 403 none of that machine;
 * - after `clear()` only a user action causes a request;
 * - older rows, and "loading", are shown only while a request is in flight or has failed, whatever empties the cache;
 * - when all requests are answered, nothing loads and the lists show their requested pages.
 */
export async function runSchedule({
  strict,
  isDeaf,
  dedupingInterval,
  refreshInterval,
  isTogether,
  steps,
}: Schedule): Promise<void> {
  const first: Asked = { subject: BILLING, scope: 'ada', revoked: false, offset: 0 };
  const asked: Record<Name, Asked | null> = { left: first, right: isTogether ? first : null };
  /** Rows of requests up to this one must stay invisible, by scope, or by scope and machine. */
  const invalidated = new Map<string, number>();
  /** Requests that need a user action, since their rows were cleared. */
  const held = new Set<string>();
  /** Whether the current step is a user action for this request. */
  let isByUser: (question: string) => boolean = () => true;
  /** Requests whose failure a list waited for. */
  const failed = new Set<number>();
  const reported: string[] = [];

  /** Collected, not thrown: the list would take an exception for a network failure. */
  const faults: string[] = [];
  const onRequest = ({ question }: TellingRequest, openBefore: readonly TellingRequest[]) => {
    if (openBefore.some((other) => other.question === question)) faults.push(`twice: ${question}`);
    if (held.has(question) && !isByUser(question)) faults.push(`by itself: ${question}`);
    held.delete(question);
  };
  const { proxy, requests, open } = createTellingProxy({ isDeaf, onRequest });
  const host = {
    onSuccess: (page: M2MTokenPage) => void reported.push(JSON.stringify(page)),
    onError: (error: object) => void reported.push(JSON.stringify(error)),
  };
  const listOf = (question: Asked | null): List | null =>
    question && {
      ...{ subject: question.subject, revoked: question.revoked, offset: question.offset },
      limit: LIMIT,
      config: { cacheScope: question.scope, headers: { 'x-scope': question.scope } },
    };
  const lists = await renderLists(
    { left: listOf(asked.left), right: listOf(asked.right) },
    { proxy, strict, swr: { dedupingInterval, refreshInterval, ...host } },
  );

  const questionOf = ({ scope, subject, revoked, offset: skipped }: Asked) =>
    `${scope} /api/m2m-tokens?subject=${subject}&revoked=${revoked}&expired=false&limit=${LIMIT}&offset=${skipped}`;
  const shown = () => NAMES.flatMap((one) => asked[one] ?? []);
  const isShown = (question: string) => shown().some((one) => questionOf(one) === question);

  /** Checks that each render since the last check shows the current request's rows, or is marked as stale. */
  const lookAtRenders = () => {
    for (const { name: of, list, ids } of lists.renders.splice(0)) {
      const wanted = asked[of];
      if (wanted === null) throw new Error('A list was rendered that is gone.');
      const rows = ids.map(readRow);
      for (const row of rows)
        expect(row).toMatchObject({ subject: wanted.subject, scope: wanted.scope });
      const isOther = rows.some(
        (row) => row.offset !== wanted.offset || row.revoked !== wanted.revoked,
      );
      if (isOther) expect(list.isStale).toBe(true);
      for (const row of rows) expect(list.shownParams).toMatchObject(paramsOf(row));
    }
  };
  const look = () => {
    lookAtRenders();
    expect(faults).toEqual([]);
    const everywhere = lists.cachedText() + lists.container.innerHTML;
    for (const row of findRows(everywhere)) {
      expect(row.serial).toBeGreaterThan(invalidated.get(row.scope) ?? 0);
      expect(row.serial).toBeGreaterThan(invalidated.get(row.scope + row.subject) ?? 0);
    }
    const errors = NAMES.map((one) => asked[one] && lists.latest(one).error);
    for (const one of NAMES) {
      const wanted = asked[one];
      if (wanted === null) continue;
      const { isLoading, isStale, error } = lists.latest(one);
      if (error !== undefined || (!isLoading && !isStale)) continue;
      expect(open().map(({ question }) => question)).toContain(questionOf(wanted));
    }
    const causes = findFaults(
      JSON.stringify(errors) + JSON.stringify([...lists.cache]) + reported.join(),
    );
    for (const serial of causes) expect([...failed]).toContain(serial);
  };
  const show = async (of: Name, next: Asked | null) => {
    lookAtRenders();
    asked[of] = next;
    isByUser = (question) => next !== null && question === questionOf(next);
    await lists.show({ [of]: listOf(next) });
  };

  const take = async (happens: Step) => {
    isByUser = () => false;
    switch (happens.kind) {
      case 'page':
      case 'filter':
      case 'subject':
      case 'scope': {
        const now = asked[happens.name];
        if (now !== null) await show(happens.name, changed(now, happens));
        break;
      }
      case 'burst': {
        const now = asked[happens.name];
        if (now === null) return;
        const all = happens.offsets.map((place) => ({ ...now, offset: place }));
        // Requests leave after the burst.
        isByUser = (question) => all.some((one) => question === questionOf(one));
        for (const next of all) {
          lookAtRenders();
          asked[happens.name] = next;
          lists.showAtOnce({ [happens.name]: listOf(next) });
        }
        await pass(0);
        break;
      }
      case 'come or go':
        await show(happens.name, asked[happens.name] === null ? first : null);
        break;
      case 'mutate': {
        const now = asked[happens.name];
        if (now === null) return;
        isByUser = (question) => question === questionOf(now);
        void lists.latest(happens.name).mutate();
        await pass(0);
        break;
      }
      case 'revalidate':
        isByUser = () => true;
        void lists.cacheApi().revalidate();
        await pass(0);
        break;
      case 'clear':
        for (const scope of ['ada', 'bea']) invalidated.set(scope, requests.length);
        act(() => lists.cacheApi().clear());
        for (const one of shown()) held.add(questionOf(one));
        break;
      case 'host empties':
        await act(() => lists.host().mutate(() => true, undefined, { revalidate: false }));
        break;
      case 'return':
        for (const scope of ['ada', 'bea']) invalidated.set(scope, requests.length);
        returnToPage();
        await pass(0);
        break;
      case 'focus':
        focusWindow();
        await pass(0);
        break;
      case 'reconnect':
        reconnect();
        await pass(0);
        break;
      case 'wait':
        await pass(happens.milliseconds);
        break;
      case 'answer':
        await open()[happens.index]?.answer();
        break;
      case 'refuse': {
        const request = open()[happens.index];
        if (request === undefined) return;
        const before = requests.length;
        await request.refuse(happens.status);
        // A list that unmounts does so before it reads the answer.
        if (request.isAbandoned()) return;
        failed.add(request.serial);
        if (happens.status === 401) invalidated.set(request.scope, before);
        if (happens.status === 403) invalidated.set(request.scope + request.params.subject, before);
        break;
      }
      case 'break off':
        await open()[happens.index]?.breakOff();
        break;
    }
  };

  const answerAll = async () => {
    for (let rounds = 0; open().length > 0; rounds += 1) {
      if (rounds > 60) throw new Error('The lists do not stop requesting.');
      await open()[0]?.answer();
      look();
    }
  };

  const isEmptied = steps.some(({ kind }) => kind === 'host empties');
  for (const happens of steps) {
    await take(happens);
    for (const question of held) if (!isShown(question)) held.delete(question);
    look();
  }
  isByUser = () => false;
  await answerAll();
  for (const one of NAMES) {
    const wanted = asked[one];
    if (wanted === null) continue;
    const list = lists.latest(one);
    expect(list).toMatchObject({ isLoading: false, isValidating: false });
    // After SWR's own recipe for signing out, a list sends no request before a focus, a poll or a user action.
    const isIdle = list.data === undefined && isEmptied;
    const isHeld = held.has(questionOf(wanted));
    if (list.data === undefined) expect(isHeld || isIdle || list.error !== undefined).toBe(true);
    if (list.error === undefined && !isHeld && !isIdle)
      expectPage(list.tokens, wanted, list.isStale);
  }

  isByUser = () => true;
  for (const one of NAMES) if (asked[one] !== null) void lists.latest(one).mutate();
  await pass(0);
  await answerAll();
  for (const one of NAMES) {
    const wanted = asked[one];
    if (wanted === null) continue;
    const list = lists.latest(one);
    expect(list).toMatchObject({ isLoading: false, isValidating: false, error: undefined });
    expectPage(list.tokens, wanted, list.isStale);
  }
  cleanup();
}

function changed(now: Asked, happens: Step): Asked {
  if (happens.kind === 'page') return { ...now, offset: happens.offset };
  if (happens.kind === 'filter') return { ...now, revoked: !now.revoked };
  if (happens.kind === 'subject') {
    return { ...now, subject: now.subject === BILLING ? SHIPPING : BILLING };
  }
  return { ...now, scope: now.scope === 'ada' ? 'bea' : 'ada' };
}

const paramsOf = ({ subject, revoked, offset: skipped }: Omit<Asked, 'scope'>) => ({
  ...{ subject, revoked },
  offset: skipped,
});

function expectPage(tokens: readonly { id: string }[], wanted: Asked, isStale: boolean): void {
  expect(isStale).toBe(false);
  const rows = tokens.map(({ id }) => readRow(id));
  expect(rows).toHaveLength(Math.max(0, Math.min(LIMIT, TOTAL - wanted.offset)));
  for (const row of rows) expect(row).toMatchObject({ ...paramsOf(wanted), scope: wanted.scope });
}
