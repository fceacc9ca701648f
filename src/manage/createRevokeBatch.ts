import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError, M2MTokensErrorCode } from '../api/M2MTokensError.js';

/** The outcome of one token. */
export type RevokeM2MTokenOutcome =
  | { readonly status: 'waiting' }
  | { readonly status: 'pending' }
  | { readonly status: 'revoked'; readonly token: M2MToken }
  /** `error.code` `outcome_unknown` = the answer was lost, so the token may be revoked. */
  | { readonly status: 'failed'; readonly error: M2MTokensError }
  /** The call stopped before the request was sent, or after the rate limit refused it. */
  | { readonly status: 'stopped' };

/** The outcomes by token id. */
export type RevokeM2MTokensOutcomes = ReadonlyMap<string, RevokeM2MTokenOutcome>;

export interface RevokeBatchInput {
  ids: Iterable<string>;
  /** Why this id cannot be sent; undefined = it can. */
  faultOf: (id: string) => M2MTokensError | undefined;
  send: (id: string) => Promise<M2MToken>;
  /** Called after each change of `outcomes` or `waitsUntil`. */
  onChange: () => void;
}

/**
 * Revokes tokens, four at a time:
 *
 * ```
 * waiting ──► pending ──► revoked
 *    │ ▲         │ ├─────► failed ──► revoked, if a list shows it after a lost answer
 *    │ └── 429 ──┘ └─ 429 after stop ─┐
 *    └────────── stop ────────────────┴─► stopped
 * ```
 */
export interface RevokeBatch {
  readonly outcomes: RevokeM2MTokensOutcomes;
  /** The end of the pause after an answer 429, in Unix milliseconds; null = there is no pause. */
  readonly waitsUntil: number | null;
  /** Resolves when no request is in flight and none will follow. */
  run: () => Promise<void>;
  /** Sends nothing further. */
  stop: () => void;
  /** The ids whose answer was lost. */
  unknown: () => string[];
  /** Takes a token from a list. true = the list shows the outcome of a lost answer. */
  learn: (token: M2MToken) => boolean;
}

const LANES = 4;

/** The shortest and the longest wait after a 429, in seconds. */
const SHORTEST_WAIT = 1;
const LONGEST_WAIT = 60;

/** After this many 429 answers in a row, the cause is probably not the rate limit. */
const MAX_REFUSALS = 40;

/** With these codes no other call about the machine succeeds either. */
export const FINAL: readonly M2MTokensErrorCode[] = [
  ...(['unauthenticated', 'redirected', 'forbidden', 'cross_site'] as const),
  ...(['not_allowed_action', 'not_configured', 'invalid_config', 'headers_failed'] as const),
];

export function createRevokeBatch({ ids, faultOf, send, onChange }: RevokeBatchInput): RevokeBatch {
  const outcomes = new Map<string, RevokeM2MTokenOutcome>();
  const queue: string[] = [];
  let isStopped = false;
  let refusals = 0;
  let waitsUntil: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause: Promise<void> | undefined;
  let endPause = () => {};

  for (const id of ids) {
    const error = faultOf(id);
    if (error === undefined && !outcomes.has(id)) queue.push(id);
    outcomes.set(id, error ? { status: 'failed', error } : { status: 'waiting' });
  }

  function set(id: string, outcome: RevokeM2MTokenOutcome): void {
    outcomes.set(id, outcome);
    onChange();
  }

  function stop(): void {
    isStopped = true;
    for (const id of queue.splice(0)) outcomes.set(id, { status: 'stopped' });
    endPause();
    onChange();
  }

  function wait(seconds: number): void {
    const until = Date.now() + seconds * 1000;
    // Of two answers the longer pause wins.
    if (until <= (waitsUntil ?? 0)) return;
    waitsUntil = until;
    pause ??= new Promise((resolve) => {
      endPause = () => {
        clearTimeout(timer);
        waitsUntil = null;
        pause = undefined;
        resolve();
        onChange();
      };
    });
    clearTimeout(timer);
    timer = setTimeout(endPause, seconds * 1000);
  }

  /** A refused request never reached Clerk, so it may be sent again. */
  function refuse(id: string, error: M2MTokensError): void {
    refusals += 1;
    if (isStopped) return set(id, { status: 'stopped' });
    if (refusals > MAX_REFUSALS) {
      set(id, { status: 'failed', error });
      return stop();
    }
    queue.unshift(id);
    wait(Math.min(Math.max(error.retryAfter ?? 0, SHORTEST_WAIT), LONGEST_WAIT));
    set(id, { status: 'waiting' });
  }

  async function revoke(id: string): Promise<void> {
    set(id, { status: 'pending' });
    try {
      const token = await send(id);
      refusals = 0;
      set(id, { status: 'revoked', token });
    } catch (thrown) {
      // `send` throws nothing else.
      const error = thrown as M2MTokensError;
      if (error.code === 'rate_limited') return refuse(id, error);
      set(id, { status: 'failed', error });
      if (FINAL.includes(error.code)) stop();
    }
  }

  async function runLane(): Promise<void> {
    for (;;) {
      // oxlint-disable no-await-in-loop -- a lane sends one after the other
      if (pause) {
        await pause;
        // Another answer may have begun the next pause.
        continue;
      }
      const id = queue.shift();
      if (id === undefined) return;
      await revoke(id);
      // oxlint-enable no-await-in-loop
    }
  }

  const unknown = () =>
    [...outcomes].flatMap(([id, outcome]) =>
      outcome.status === 'failed' && outcome.error.code === 'outcome_unknown' ? [id] : [],
    );

  return {
    outcomes,
    get waitsUntil() {
      return waitsUntil;
    },
    run: async () => {
      onChange();
      await Promise.all(Array.from({ length: LANES }, runLane));
    },
    stop,
    unknown,
    learn: (token) => {
      const isNews = token.revoked && unknown().includes(token.id);
      if (isNews) set(token.id, { status: 'revoked', token });
      return isNews;
    },
  };
}
