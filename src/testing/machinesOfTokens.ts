import type { M2MToken } from '../api/M2MToken.js';
import type { FakeMachine } from './FakeMachine.js';

/** Creates the machines of tokens that come without any. Their ids are their names. */
export function machinesOfTokens(tokens: readonly M2MToken[]): FakeMachine[] {
  const bySubject = new Map<string, M2MToken[]>();
  for (const token of tokens) {
    const same = bySubject.get(token.subject);
    if (same === undefined) bySubject.set(token.subject, [token]);
    else same.push(token);
  }
  return [...bySubject].map(([id, own]) => ({ id, name: id, tokens: own }));
}
