import type { JwtFacts } from '../../logic/readJwt.js';
import type { LeakEntry } from './LeakEntry.js';
import { leakOutcome } from './leakOutcome.js';
import type { LeakWords } from './LeakWords.js';

/** Times of a report are those of logs: UTC, to the second. */
function timeOf(time: number | null | undefined): string | undefined {
  if (time == null || Math.abs(time) > 8.64e15) return undefined;
  return new Date(time).toISOString().replace(/\.\d+/, '');
}

/** A line for a denylist: the id of a JWT, and until when the line is needed. */
export function denylistLine({ id, expiration }: JwtFacts): string {
  return [id, timeOf(expiration)].filter(Boolean).join(' ');
}

/** The results as text, without anything secret. */
export function leakReport(
  entries: readonly LeakEntry[],
  machineName: (id: string) => string | undefined,
  words: LeakWords,
): string {
  const { labels, text } = words;
  const all = text.labels;
  return entries
    .map((entry) => {
      const { kind, name, token, jwt, error, at, revokedAt } = entry;
      const subject = token?.subject ?? jwt?.subject;
      const facts: [name: string, value: string | null | undefined][] = [
        [all.columnId, token?.id ?? jwt?.id],
        [all.machine, subject && [machineName(subject), subject].filter(Boolean).join(' ')],
        [labels.leakInstance, jwt?.instance],
        [all.columnCreated, timeOf(token?.createdAt ?? jwt?.issuedAt)],
        [all.columnLastUsed, timeOf(token?.lastUsedAt)],
        [all.columnExpires, timeOf(token ? token.expiration : jwt?.expiration)],
        [all.status.revoked, timeOf(revokedAt)],
        [all.revocationReason, token?.revocationReason],
        [all.traceId, error?.traceId],
      ];
      return [
        `${labels.leakKinds[kind][0]} ${name}`,
        [timeOf(at), leakOutcome(entry, words)].filter(Boolean).join(' '),
        ...facts.map(([fact, value]) => value && `${fact}: ${value}`),
      ]
        .filter(Boolean)
        .join('\n');
    })
    .join('\n\n');
}
