import type { M2MTokensAction } from 'react-m2m-tokens/server';
import type { DemoMode } from '../DemoMode.js';

/** The calls that change nothing at Clerk. */
const READS: readonly M2MTokensAction[] = ['list', 'machines.list', 'machines.get'];

/** A verify counts as a use of the token, so it is among the writes. */
const WRITES: readonly M2MTokensAction[] = [
  'revoke',
  'create',
  'verify',
  'machines.create',
  'machines.update',
  'machines.delete',
  'machines.rotateKey',
  'machines.addScope',
  'machines.removeScope',
];

/** The handler's `actions`: all of them on demo data, and at Clerk with DEMO_WRITES=1 only. */
export function demoActions(mode: DemoMode): readonly M2MTokensAction[] {
  return mode === 'read-only' ? READS : [...READS, ...WRITES];
}
