import type { JwtFacts } from '../../logic/readJwt.js';
import type { LeakEntry } from './LeakEntry.js';
import { leakFacts, leakOutcome } from './leakOutcome.js';
import type { LeakWords } from './LeakWords.js';

type Value = string | number | undefined | null;

/** Writes a time as logs do: UTC, to the second. */
function write(value: Value): string {
  if (typeof value !== 'number') return value ?? '';
  return Math.abs(value) > 8.64e15 ? '' : new Date(value).toISOString().replace(/\.\d+/, '');
}

/** A line for a denylist: the id of a JWT, and until when the line is needed. */
export function denylistLine({ id, expiration }: JwtFacts): string {
  return `${write(id)} ${write(expiration)}`.trim();
}

/** The results as text, without anything secret. */
export function leakReport(
  entries: readonly LeakEntry[],
  machineName: (id: string) => string | undefined,
  words: LeakWords,
): string {
  const nameOf = (id: string) => `${machineName(id) ?? ''} ${id}`.trim();
  return entries
    .map((entry) =>
      [
        `${words.labels.leakKinds[entry.kind][0]} ${entry.name}`,
        `${write(entry.at)} ${leakOutcome(entry, words) ?? ''}`,
        ...leakFacts(entry, words).map(([name, value]) => {
          const told = typeof value === 'object' ? value?.map(nameOf).join(', ') : write(value);
          return `${name}: ${told}`;
        }),
        entry.error?.traceId && `${words.text.labels.traceId}: ${entry.error.traceId}`,
      ]
        .filter((line) => line?.trim())
        .join('\n'),
    )
    .join('\n\n');
}
