import type { LeakEntry } from './LeakEntry.js';
import type { LeakWords } from './LeakWords.js';

/** How an outcome looks: only a confirmed one is good. */
export type LeakTone = 'good' | 'bad' | 'open';

/** The sentence about what is known; undefined = only the kind of the credential is. */
export function leakOutcome(
  { phase, error }: Pick<LeakEntry, 'phase' | 'error'>,
  { labels }: LeakWords,
): string | undefined {
  if (phase === 'waiting') return undefined;
  if (phase !== 'revokeFailed') return labels.leakOutcomes[phase];
  return error?.code === 'outcome_unknown' ? labels.revokeUnknown : labels.revokeFailed;
}

export function leakTone({ phase }: Pick<LeakEntry, 'phase'>): LeakTone {
  if (phase === 'confirmed') return 'good';
  return phase === 'live' || phase === 'stillLive' || phase === 'revokeFailed' ? 'bad' : 'open';
}
