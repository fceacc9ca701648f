import { describe, expect, it } from 'vitest';
import { fakeTime } from '../support/fakeTime.js';
import { type Name, runSchedule, type Step } from './runSchedule.js';

fakeTime();

const [left, right] = ['left', 'right'] as const satisfies readonly Name[];

type Plain = Exclude<Extract<Step, { name: Name }>, { kind: 'page' | 'burst' }>['kind'];
const page = (offset: number, name: Name = left): Step => ({ kind: 'page', name, offset });
const on = (kind: Plain, name: Name = left): Step => ({ kind, name });
const wait = (milliseconds: number): Step => ({ kind: 'wait', milliseconds });
const answer = (index = 0): Step => ({ kind: 'answer', index });
const refuse = (status: number, index = 0): Step => ({ kind: 'refuse', index, status });
const breakOff = (index = 0): Step => ({ kind: 'break off', index });
const [focus, reconnect, clear, revalidate, empty, goBack] = (
  ['focus', 'reconnect', 'clear', 'revalidate', 'host empties', 'return'] as const
).map((kind): Step => ({ kind })) as [Step, Step, Step, Step, Step, Step];

/** The laws of `runSchedule`, in named races. */
const RACES: { race: string; steps: Step[]; isTogether?: boolean; refreshInterval?: number }[] = [
  { race: 'answers out of order', steps: [answer(), page(3), page(6), answer(1), answer()] },
  {
    race: 'a late failure after a newer answer',
    steps: [page(3), answer(1), refuse(500), wait(20)],
  },
  {
    race: 'a late 401 after a newer answer',
    steps: [answer(), page(3), page(6), answer(1), refuse(401)],
  },
  {
    race: 'ten quick page changes',
    steps: [answer(), ...[3, 6, 0, 3, 6, 3, 0, 6, 3, 6].map((offset) => page(offset))],
  },
  {
    race: 'ten page changes in one task',
    steps: [answer(), { kind: 'burst', name: left, offsets: [3, 6, 0, 3, 6, 3, 0, 6, 3, 6] }],
  },
  {
    race: 'filters that flip while they load',
    steps: [answer(), ...Array.from({ length: 5 }, () => on('filter'))],
  },
  {
    race: 'a filter that flips back, and its first answer comes last',
    steps: [on('filter'), on('filter'), answer(1), answer()],
  },
  {
    race: 'another machine while the first loads',
    steps: [page(3), on('subject'), answer(1), answer()],
  },
  {
    race: 'another machine and back',
    steps: [answer(), on('subject'), on('subject'), answer(1), answer()],
  },
  {
    race: 'another user while the first one’s page loads',
    steps: [on('scope'), answer(1), answer()],
  },
  {
    race: 'another user and back',
    steps: [answer(), on('scope'), page(3), on('scope'), answer(), answer()],
  },
  {
    race: 'a focus during a page change',
    steps: [answer(), wait(6_000), page(3), focus, answer(1), answer()],
  },
  {
    race: 'a reconnect during a page change',
    steps: [answer(), page(3), reconnect, answer(1), answer()],
  },
  {
    race: 'a poll during a page change',
    steps: [answer(), wait(700), page(3), wait(6_000), answer()],
    refreshInterval: 1_500,
  },
  {
    race: 'a refresh, then a page change',
    steps: [answer(), on('mutate'), page(3), answer(1), answer()],
  },
  {
    race: 'a refresh of a refresh',
    steps: [answer(), on('mutate'), on('mutate'), answer(1), refuse(404)],
  },
  { race: 'a list that unmounts while it loads', steps: [on('come or go'), answer(), wait(20)] },
  {
    race: 'a list that unmounts and returns',
    steps: [on('come or go'), on('come or go'), answer(1), answer()],
  },
  {
    race: 'two lists, one of which unmounts',
    steps: [on('come or go'), answer()],
    isTogether: true,
  },
  {
    race: 'two lists that unmount, one of which returns',
    steps: [on('come or go'), on('come or go', right), on('come or go'), answer(1), answer()],
    isTogether: true,
  },
  {
    race: 'a second list while the first one’s page is in flight',
    steps: [on('come or go', right), answer(), answer()],
  },
  {
    race: 'two lists, one of which changes its page',
    steps: [page(3), answer(1), answer()],
    isTogether: true,
  },
  {
    race: 'a second list that revalidates while the first one fails',
    steps: [
      on('come or go', right),
      reconnect,
      on('filter'),
      breakOff(),
      answer(),
      reconnect,
      answer(),
      refuse(401),
    ],
  },
  {
    race: 'a 403 while another page is in flight',
    steps: [
      answer(),
      page(3, right),
      on('come or go', right),
      page(6, right),
      on('mutate'),
      refuse(403, 1),
      answer(),
    ],
  },
  {
    race: 'a 401, then automatic requests',
    steps: [
      answer(),
      on('mutate'),
      refuse(401),
      focus,
      reconnect,
      wait(6_000),
      refuse(401),
      page(3),
      refuse(401),
      on('come or go'),
      on('come or go'),
      refuse(401),
    ],
    refreshInterval: 1_500,
  },
  {
    race: 'clear() while a page is in flight',
    steps: [answer(), page(3), clear, answer(), answer()],
  },
  {
    race: 'clear() soon after an answer, then automatic requests',
    steps: [answer(), clear, reconnect, wait(1), focus, wait(6_000), reconnect],
    refreshInterval: 1_500,
  },
  {
    race: 'clear(), then a list opens the page before SWR has dropped it',
    steps: [clear, reconnect, on('come or go'), on('come or go'), answer()],
  },
  {
    race: 'clear(), then all lists unmount and one opens the page',
    steps: [clear, reconnect, page(6, right), on('scope'), clear, page(0, right), on('mutate')],
    isTogether: true,
  },
  {
    race: 'clear() just before SWR revalidates a page that the list has left',
    steps: [
      answer(),
      { kind: 'burst', name: left, offsets: [3, 0] },
      page(3),
      clear,
      wait(20),
      on('come or go', right),
      answer(),
    ],
  },
  {
    race: 'clear() twice, with a user action in between',
    steps: [answer(), clear, on('mutate'), clear, answer(), on('mutate'), answer()],
  },
  {
    race: 'a host that empties the cache, then automatic requests',
    steps: [
      answer(),
      empty,
      page(3),
      empty,
      answer(),
      focus,
      wait(6_000),
      focus,
      answer(),
      answer(),
    ],
  },
  {
    race: 'a host that empties the cache while two lists change their pages',
    steps: [answer(), page(3), page(6, right), empty, refuse(500), answer(), empty, wait(6_000)],
    isTogether: true,
  },
  {
    race: 'a page that returns from the back/forward cache while another is in flight',
    steps: [answer(), page(3), goBack, answer(), answer(), goBack, page(6), refuse(401), answer()],
    isTogether: true,
  },
  {
    race: 'clear(), then the page returns from the back/forward cache',
    steps: [answer(), clear, goBack, wait(6_000), on('mutate'), answer()],
  },
  {
    race: 'clear() and revalidate()',
    steps: [answer(), page(3), answer(), clear, revalidate, answer()],
  },
];

describe.each([
  { strict: false, isDeaf: false, dedupingInterval: 0 },
  { strict: false, isDeaf: true, dedupingInterval: 2_000 },
  { strict: true, isDeaf: false, dedupingInterval: 2_000 },
  { strict: true, isDeaf: true, dedupingInterval: 0 },
])('with %o', (setting) => {
  it.each(RACES)('$race', async ({ steps, isTogether = false, refreshInterval = 0 }) => {
    await expect(
      runSchedule({ ...setting, isTogether, refreshInterval, steps }),
    ).resolves.toBeUndefined();
  });
});
