import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { listFromProxy } from '../../api/listFromProxy.js';
import type { M2MToken } from '../../api/M2MToken.js';
import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { knownToken } from '../../api/verifyAtProxy.js';
import { findCredentials } from '../../logic/findCredentials.js';
import { createTokenFinder, type ListPart } from '../createTokenFinder.js';
import { isSessionOver } from '../isSessionOver.js';
import { useSingleFlight } from '../useSingleFlight.js';
import { createPasteBox } from './createPasteBox.js';
import { type LeakChange, type LeakEntry, nameCredential } from './LeakEntry.js';
import { useProxyRequest } from './useProxyRequest.js';
import { verifySecret } from './verifySecret.js';

/** How many secrets one press of a button sends at most. */
const MAX_SENT = 10;

interface State {
  entries: readonly LeakEntry[];
  /** Whether the text was too long to be read to its end. */
  isCut: boolean;
  isChecking: boolean;
  /** The number of checks that have ended. */
  checks: number;
  /** The key of the entry that changed last. */
  latest?: number;
  /** The failure that ended the session and removed all entries. */
  lost?: LeakChange;
}

const NONE: State = { entries: [], isCut: false, isChecking: false, checks: 0 };

export interface LeakCheck extends State {
  /** The field with the pasted text. */
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Finds the credentials in a text, then verifies the first secrets, one at a time. A failure ends the check. */
  check: (text: string) => Promise<void>;
  /** Verifies the secrets that were not sent, or failed. */
  checkRest: () => Promise<void>;
  /** Verifies the secret of a revoked token again. */
  confirm: (key: number) => Promise<LeakChange>;
  change: (key: number, change: LeakChange) => void;
  /** Drops the text and all results. */
  reset: () => void;
}

/** Checks the credentials of a pasted text. Only its box holds them, which `reset` and an unmount wipe. */
export function useLeakCheck(subject: string | null | undefined): LeakCheck {
  const { pages, request, now } = useProxyRequest();
  const { fly, leave } = useSingleFlight<void>(pages.group);
  const [box] = useState(createPasteBox);
  const [state, setState] = useState(NONE);
  const lastKey = useRef(0);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  /** Ends the second checks. */
  const confirming = useRef(new AbortController());

  const begin = useCallback(
    (next: State) => {
      leave();
      confirming.current.abort();
      confirming.current = new AbortController();
      box.wipe();
      setState(next);
    },
    [leave, box],
  );
  const reset = useCallback(() => {
    begin(NONE);
    if (fieldRef.current) fieldRef.current.value = '';
  }, [begin]);

  useEffect(() => {
    const unsubscribe = pages.subscribe(reset);
    return () => {
      unsubscribe();
      reset();
    };
  }, [pages, reset]);

  const change = useCallback<LeakCheck['change']>(
    (key, next) => {
      const at = now();
      setState((before) =>
        isSessionOver(next.error)
          ? { ...NONE, lost: next }
          : {
              ...before,
              latest: key,
              entries: before.entries.map((entry) =>
                entry.key === key ? changeEntry(entry, next, at) : entry,
              ),
            },
      );
    },
    [now],
  );

  const verify = async (key: number, signal: AbortSignal): Promise<LeakChange> => {
    try {
      const { status: phase, ...known } = await verifySecret(request, box.read(key), signal);
      return { phase, ...known };
    } catch (error) {
      return { phase: 'failed', error: error as M2MTokensError };
    }
  };

  const lookUp = async (ids: readonly LeakEntry[], signal: AbortSignal) => {
    if (!subject || ids.length === 0) return;
    for (const { key } of ids) change(key, { phase: 'checking' });
    const params = { subject, revoked: true, expired: true };
    const read = (part: ListPart) =>
      request((client, options) => listFromProxy(client, { ...params, ...part }, options), signal);
    let tokens: ReadonlyMap<string, M2MToken> | undefined;
    let error: M2MTokensError | undefined;
    try {
      tokens = await createTokenFinder(ids.map(({ name }) => name)).find(read);
    } catch (thrown) {
      error = thrown as M2MTokensError;
    }
    for (const { key, name } of ids) {
      const token = tokens?.get(name);
      const status = token ? knownToken(token).status : 'unlisted';
      const phase = status === 'live' ? 'active' : status;
      change(key, error ? { phase: 'failed', error } : { phase, token });
    }
  };

  const run = (entries: readonly LeakEntry[]) =>
    fly(async (flight) => {
      if (flight.hasLeft) return;
      const controller = new AbortController();
      const { signal } = controller;
      flight.onLeave = () => controller.abort();
      setState((before) => ({ ...before, isChecking: true }));
      for (const { key } of secretsToSend(entries).slice(0, MAX_SENT)) {
        change(key, { phase: 'checking' });
        // oxlint-disable-next-line no-await-in-loop -- one at a time, so that a refusal ends it
        const next = await verify(key, signal);
        change(key, next);
        if (next.error) break;
      }
      if (signal.aborted) return;
      await lookUp(
        entries.filter((entry) => entry.kind === 'token-id' && isOpen(entry)),
        signal,
      );
      if (signal.aborted) return;
      setState((before) => ({ ...before, isChecking: false, checks: before.checks + 1 }));
    });

  const check = (text: string) => {
    begin(NONE);
    const { credentials, isCut } = findCredentials(text);
    const entries = credentials.map(({ kind, jwt, text: secret }): LeakEntry => {
      lastKey.current += 1;
      const key = lastKey.current;
      if (kind === 'token-secret') box.hold(key, secret);
      return { key, kind, jwt, name: nameCredential(kind, secret), phase: 'waiting' };
    });
    setState({ ...NONE, entries, isCut });
    return run(entries);
  };

  const confirm = async (key: number): Promise<LeakChange> => {
    if (box.read(key) === '') return { phase: 'unconfirmed' };
    const { phase, error } = await verify(key, confirming.current.signal);
    if (phase === 'unknown' || phase === 'revoked') return { phase: 'confirmed' };
    return phase === 'live' ? { phase: 'stillLive' } : { phase: 'unconfirmed', error };
  };

  return { ...state, fieldRef, check, checkRest: () => run(state.entries), confirm, change, reset };
}

/** The secrets that were not sent, or whose check failed. */
export function secretsToSend(entries: readonly LeakEntry[]): readonly LeakEntry[] {
  return entries.filter((entry) => entry.kind === 'token-secret' && isOpen(entry));
}

function isOpen({ phase }: LeakEntry): boolean {
  return phase === 'waiting' || phase === 'failed';
}

function changeEntry(entry: LeakEntry, next: LeakChange, at: number): LeakEntry {
  const { revokedAt = next.phase === 'confirming' ? at : undefined } = entry;
  return { ...entry, error: undefined, ...next, at, revokedAt };
}
