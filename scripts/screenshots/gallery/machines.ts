import type { M2MToken } from 'react-m2m-tokens';
import { createM2MTokens, createMachineId, type FakeMachine } from 'react-m2m-tokens/testing';

/** With this seed, pages 2 and 3 have tokens of each status. */
const SEED = 38;

/** Machines with many tokens of all statuses, with few, and with none. */
export const MACHINES = {
  Billing: machine('billing', 1284),
  Reports: machine('reports', 3),
  New: machine('new', 0),
} satisfies Record<string, FakeMachine>;

function machine(label: string, count: number): FakeMachine {
  const subject = createMachineId(label);
  const mix = count > 10 ? {} : { revoked: 0, expired: 0 };
  const tokens = createM2MTokens(count, { subject, mix, seed: SEED });
  return { id: subject, name: label, tokens: tokens.map(complete) };
}

/** Machines do not call themselves. Revoked tokens have claims, since one of them is opened. */
function complete(token: M2MToken): M2MToken {
  const scopes = token.scopes.filter((scope) => scope !== token.subject);
  const claims = { environment: 'production', quota: { perMinute: 600 }, regions: ['eu', 'us'] };
  return { ...token, scopes, claims: token.revoked ? claims : token.claims };
}
