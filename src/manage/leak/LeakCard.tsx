import { useEffect, useId, useRef } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { M2MTokensError } from '../../api/M2MTokensError.js';
import type { Copy } from '../../hooks/useCopy.js';
import type { CredentialKind } from '../../logic/classifyCredential.js';
import { Button } from '../Button.js';
import { useManagePart } from '../M2MManagePart.js';
import { Notice } from '../Notice.js';
import { denylistLine } from './leakReport.js';
import type { LeakEntry } from './LeakEntry.js';
import { LeakFacts } from './LeakFacts.js';
import { LeakNotice } from './LeakNotice.js';
import type { LeakWords } from './LeakWords.js';
import { useLeakRevoke } from './useLeakRevoke.js';
import type { LeakCheck } from './useLeakCheck.js';

/** The kinds that give no access, or whose meaning is unknown. */
const HARMLESS: readonly CredentialKind[] = ['token-id', 'machine-id', 'unknown'];

interface LeakCardProps {
  entry: LeakEntry;
  leak: LeakCheck;
  onRevoked: ((tokens: readonly M2MToken[]) => void) | undefined;
  canRevoke: boolean;
  machineName: (id: string) => string | undefined;
  /** Unix milliseconds; null = no clock yet. */
  now: number | null;
  copy: Copy;
  words: LeakWords;
}

/** A credential: its kind, its state, its facts and the remedy. */
export function LeakCard({ entry, leak, onRevoked, canRevoke, copy, ...facts }: LeakCardProps) {
  const part = useManagePart();
  const id = useId();
  const cardRef = useRef<HTMLLIElement>(null);
  const lineRef = useRef<HTMLElement>(null);
  const { words, now } = facts;
  const { labels, text } = words;
  const { kind, name, jwt, phase } = entry;
  const [kindName, advice] = labels.leakKinds[kind];
  const hasExpired = jwt?.expiration != null && now !== null && jwt.expiration <= now;
  const shown = hasExpired ? ({ phase: 'expired' } as const) : entry;
  const isForbidden = !canRevoke && (phase === 'live' || phase === 'active');
  const allowed = useAction(entry, leak, onRevoked, words);
  const action = isForbidden ? undefined : allowed;

  const hasAction = action !== undefined;
  const hadAction = useRef(hasAction);
  useEffect(() => {
    const card = cardRef.current as HTMLElement;
    const { activeElement, body } = card.ownerDocument;
    // The button that had the focus is gone.
    if (hadAction.current && !hasAction && activeElement === body) card.focus();
    hadAction.current = hasAction;
  }, [hasAction]);

  return (
    <li className={part('leakCard')} tabIndex={-1} data-phase={phase} ref={cardRef}>
      <p className={part('messageText')}>
        <strong>{kindName}</strong>{' '}
        <code className="m2m-mono" translate="no">
          {name}
        </code>
      </p>
      <LeakNotice entry={shown} id={id} words={words} />
      {advice &&
        (HARMLESS.includes(kind) ? (
          <p className={part('messageText')}>{advice}</p>
        ) : (
          <Notice isBad={kind === 'instance-key'}>{advice}</Notice>
        ))}
      {isForbidden && (
        <p className={part('messageText')}>
          {labels.revokeFailedText(new M2MTokensError('forbidden', ''))}
        </p>
      )}
      <LeakFacts entry={entry} {...facts} />
      {kind === 'token-jwt' && jwt && (
        <div className={part('leakActions')}>
          <code className="m2m-mono" translate="no" ref={lineRef}>
            {denylistLine(jwt)}
          </code>
          <Button onPress={() => copy(denylistLine(jwt), text.labels.copied, lineRef.current)}>
            {labels.leakDenylist}
          </Button>
        </div>
      )}
      {action && (
        <div className={part('leakActions')}>
          {/* After a check the panel focuses this button, except for an id, which need not be a leak. */}
          <Button {...action} aria-describedby={id} data-action={kind} />
        </div>
      )}
    </li>
  );
}

/** The props of the card's button; undefined = none. One button for all phases, so that it keeps the focus. */
function useAction(
  entry: LeakEntry,
  leak: LeakCheck,
  onRevoked: LeakCardProps['onRevoked'],
  { labels, text }: LeakWords,
) {
  const { confirmAgain, revokeNow } = useLeakRevoke(entry, leak, onRevoked);
  const { phase, error } = entry;
  const revoke = { kind: 'dangerButton', onPress: revokeNow } as const;
  if (phase === 'live' || phase === 'active') return { ...revoke, children: labels.leakRevoke };
  if (phase === 'revokeFailed') return { ...revoke, children: text.labels.retry };
  if (phase === 'revoking' || phase === 'confirming') {
    return { ...revoke, isDisabled: true, children: labels.revoking };
  }
  // Clerk verifies a secret, not an id.
  const canConfirm = phase === 'stillLive' || (phase === 'unconfirmed' && error);
  return canConfirm ? { onPress: confirmAgain, children: labels.leakConfirm } : undefined;
}
