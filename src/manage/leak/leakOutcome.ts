import type { LeakEntry } from './LeakEntry.js';
import type { LeakWords } from './LeakWords.js';

/** A time in Unix milliseconds, the ids of machines, or words; null and undefined = there is none. */
type LeakValue = number | readonly string[] | string | null | undefined;

export type LeakFact = readonly [name: string, value: LeakValue, isCode?: boolean];

const NOTHING = { subject: null, id: null, instance: null, scopes: null };

/** The facts of a token, from Clerk or decoded from a JWT, for the card and the report. */
export function leakFacts(entry: LeakEntry, { labels, text }: LeakWords): LeakFact[] {
  const { kind, token, revokedAt } = entry;
  const all = text.labels;
  // In other JWTs only the times have the same meaning.
  const jwt = entry.jwt && { ...entry.jwt, ...(kind === 'jwt' && NOTHING) };
  const subject = token?.subject ?? jwt?.subject;
  const { expiration, lastUsedAt } = token ?? { expiration: jwt?.expiration, lastUsedAt: '' };
  const facts: LeakFact[] = [
    [all.columnId, token?.id ?? jwt?.id, true],
    [all.machine, subject && [subject]],
    [labels.mayCall, token?.scopes ?? jwt?.scopes],
    [labels.leakInstance, jwt?.instance, true],
    [all.columnCreated, token?.createdAt ?? jwt?.issuedAt],
    [
      all.columnLastUsed,
      lastUsedAt === undefined ? labels.lastUseUnknown : (lastUsedAt ?? all.neverUsed),
    ],
    [all.columnExpires, expiration === null ? all.neverExpires : expiration],
    [all.status.revoked, revokedAt],
    [all.revocationReason, token?.revocationReason],
  ];
  return facts.filter(([, value]) => value != null && value !== '');
}

/** The outcome as a sentence; undefined = only the kind of the credential is known. */
export function leakOutcome(
  { phase, error }: Pick<LeakEntry, 'phase' | 'error'>,
  { labels, text }: LeakWords,
): string | undefined {
  if (phase === 'waiting') return undefined;
  if (phase === 'active') return text.labels.status.active;
  if (phase !== 'revokeFailed') return labels.leakOutcomes[phase];
  return error?.code === 'outcome_unknown' ? labels.revokeUnknown : labels.revokeFailed;
}
