import { createRandom, type Random } from '../../../src/testing/createRandom.js';

/** How the host page holds subject, offset and filters. */
type HostKind = 'own' | 'controlled' | 'transition' | 'deferred';

/** An action of the user or the browser. */
export type RaceAction =
  /** Presses one of the visible page numbers: 0 = the first one, close to 1 = the last one. */
  | { kind: 'page'; at: number }
  /** Presses "Next page" several times; `pause` in milliseconds between two presses. */
  | { kind: 'next burst'; presses: number; pause: number }
  | { kind: 'previous' }
  | { kind: 'revoked' }
  | { kind: 'expired' }
  | { kind: 'subject'; at: number }
  /** The window gets the focus. */
  | { kind: 'focus' }
  | { kind: 'refresh' }
  /** The list unmounts and returns after `pause` milliseconds; 0 = in the same task. */
  | { kind: 'leave'; pause: number };

export type RaceActionKind = RaceAction['kind'];

/** One random run: the actions in the page, and its server's behaviour. */
export interface RaceScript {
  /** The same seed gives the same script and the same latencies. */
  seed: number;
  host: HostKind;
  strict: boolean;
  /** In milliseconds, as for SWR. */
  dedupingInterval: number;
  /** Each action has a wait in milliseconds, some shorter and some longer than the latencies. */
  steps: readonly { action: RaceAction; wait: number }[];
}

const HOSTS = ['own', 'controlled', 'transition', 'deferred'] as const;

export function createRaceScript(seed: number): RaceScript {
  const random = createRandom(seed);
  return {
    seed,
    host: random.pick(HOSTS),
    strict: random.chance(0.5),
    dedupingInterval: random.chance(0.5) ? 0 : 2_000,
    steps: Array.from({ length: random.int(6, 12) }, () => ({
      action: drawAction(random),
      wait: random.chance(0.4) ? random.int(0, 15) : random.int(15, 110),
    })),
  };
}

function drawAction(random: Random): RaceAction {
  const draw = random.pick(ACTIONS);
  return draw(random);
}

const ACTIONS: readonly [(random: Random) => RaceAction, ...((random: Random) => RaceAction)[]] = [
  (random) => ({ kind: 'page', at: random.next() }),
  (random) => ({ kind: 'page', at: random.next() }),
  (random) => ({ kind: 'next burst', presses: random.int(2, 6), pause: random.int(0, 12) }),
  (random) => ({ kind: 'next burst', presses: random.int(2, 6), pause: 0 }),
  () => ({ kind: 'previous' }),
  () => ({ kind: 'revoked' }),
  () => ({ kind: 'expired' }),
  (random) => ({ kind: 'subject', at: random.next() }),
  (random) => ({ kind: 'subject', at: random.next() }),
  () => ({ kind: 'focus' }),
  () => ({ kind: 'refresh' }),
  (random) => ({ kind: 'leave', pause: random.chance(0.3) ? 0 : random.int(1, 60) }),
];
