import { useCallback, useRef } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { useIsomorphicLayoutEffect } from '../../data/useIsomorphicLayoutEffect.js';
import { useClock } from '../../hooks/useClock.js';
import { useCopy } from '../../hooks/useCopy.js';
import { MAX_SEARCHED } from '../../logic/findCredentials.js';
import { useNow } from '../../time/useNow.js';
import { Button } from '../Button.js';
import { useManagePart } from '../M2MManagePart.js';
import { Notice } from '../Notice.js';
import { useMachineName } from '../../hooks/useMachineName.js';
import { LeakCard } from './LeakCard.js';
import { isRevoking, type LeakEntry } from './LeakEntry.js';
import { LeakNotice } from './LeakNotice.js';
import { leakOutcome } from './leakOutcome.js';
import { leakReport } from './leakReport.js';
import type { LeakWords } from './LeakWords.js';
import { PasteField } from './PasteField.js';
import { type LeakCheck, secretsToSend } from './useLeakCheck.js';

export interface LeakOptions {
  /** Names a machine; undefined = show the id. Absent: the provider's. */
  machineName?: ((id: string) => string | undefined) | undefined;
  /**
   * Called with a token that "Revoke now" has revoked: before Clerk has confirmed it or, if the answer was lost, afterwards.
   */
  onRevoked?: ((tokens: readonly M2MToken[]) => void) | undefined;
  /**
   * Whether the user may revoke. false = a text takes the place of the button that revokes.
   * @default true
   */
  canRevoke?: boolean | undefined;
}

interface LeakPanelProps extends LeakOptions {
  leak: LeakCheck;
  words: LeakWords;
}

/** The field, the button, and a card for each credential. */
export function LeakPanel({
  leak,
  words,
  machineName,
  onRevoked,
  canRevoke = true,
}: LeakPanelProps) {
  const part = useManagePart();
  const { labels, text } = words;
  const { formatNumber } = text;
  const { entries, isChecking, checks, lost, fieldRef } = leak;
  const nameOf = useMachineName(machineName);
  const now = useEntriesNow(entries, words);
  const { copy, copyOutcome } = useCopy(text.labels);
  const panelRef = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  /** Whether the user has typed since the last check. A copy of the text would be a second place with secrets. */
  const hasTyped = useRef(false);

  // Another check would drop the outcome of a revocation.
  const isBusy = isChecking || isRevoking(entries);
  const check = () => {
    const { value } = fieldRef.current as HTMLTextAreaElement;
    if (isBusy) return;
    hasTyped.current = false;
    void leak.check(value);
  };
  // In the same commit, so that no Enter comes in between.
  useIsomorphicLayoutEffect(() => {
    const panel = panelRef.current as HTMLElement;
    // In a shadow root, the document has only its host as the active element.
    const { activeElement } = panel.getRootNode() as Document | ShadowRoot;
    const isInField = activeElement === fieldRef.current;
    const waits = isInField ? !hasTyped.current : activeElement === buttonRef.current;
    if (checks === 0 || !waits) return;
    // With the focus on the button, another Enter revokes. So a user who types on keeps the field.
    const find = (selector: string) => panel.querySelector<HTMLElement>(selector);
    (find('[data-action="token-secret"]') ?? find('li') ?? fieldRef.current)?.focus();
  }, [checks, fieldRef]);

  const rest = secretsToSend(entries);
  const isRetry = rest.every(({ phase }) => phase === 'failed');
  const latest = entries.find(({ key }) => key === leak.latest);
  const outcome = latest && leakOutcome(latest, words);
  const found = labels.leakFound(entries.length, formatNumber);
  const hasNothing = checks > 0 && entries.length === 0;
  const result = hasNothing ? labels.leakNothing : checks > 0 ? `${found} ${outcome ?? ''}` : '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only stops a key that is held down
    <div
      className={part('dialogText')}
      ref={panelRef}
      onKeyDown={(event) => {
        // A held Enter starts the check, and must not also press the button that then gets the focus.
        if (event.key === 'Enter' && event.repeat) event.preventDefault();
      }}
    >
      <PasteField
        {...{ fieldRef, words }}
        onEnter={check}
        onLeave={leak.reset}
        onType={() => {
          hasTyped.current = true;
        }}
      />
      <div className={part('leakActions')}>
        <Button kind="primaryButton" isDisabled={isBusy} onPress={check} {...{ buttonRef }}>
          {isChecking ? labels.leakOutcomes.checking : labels.leakCheck}
        </Button>
      </div>
      {lost && <LeakNotice entry={lost} words={words} />}
      {leak.isCut && <Notice>{labels.leakCut(MAX_SEARCHED, formatNumber)}</Notice>}
      {hasNothing && <p className={part('messageText')}>{labels.leakNothing}</p>}
      {entries.length > 0 && (
        <>
          <ul className={part('leakCards')} role="list" ref={listRef}>
            {entries.map((entry) => (
              <LeakCard
                key={entry.key}
                {...{ entry, leak, onRevoked, canRevoke, now, copy, words }}
                machineName={nameOf}
              />
            ))}
          </ul>
          <div className={part('leakActions')}>
            {rest.length > 0 && !isChecking && (
              <Button onPress={() => leak.checkRest()}>
                {isRetry ? text.labels.retry : labels.leakRest(rest.length, formatNumber)}
              </Button>
            )}
            <Button
              onPress={() =>
                copy(leakReport(entries, nameOf, words), labels.leakReportCopied, listRef.current)
              }
            >
              {labels.leakReport}
            </Button>
          </div>
          <p className={part('fieldNote')} aria-hidden="true">
            {copyOutcome}
          </p>
        </>
      )}
      <div className="m2m-visually-hidden" role="status">
        {isChecking ? labels.leakOutcomes.checking : result}
      </div>
      <div className="m2m-visually-hidden" role="status">
        {copyOutcome}
      </div>
    </div>
  );
}

/** The current time, which advances when the text of a time on the cards changes. */
function useEntriesNow(entries: readonly LeakEntry[], { text }: LeakWords): number | null {
  const { nextTimeChange } = text;
  return useNow(
    useClock(),
    useCallback(
      (now) =>
        Math.min(
          ...entries
            .flatMap(({ token, jwt }) => [
              ...[token?.createdAt, token?.lastUsedAt, token?.expiration],
              ...[jwt?.issuedAt, jwt?.expiration],
            ])
            .map((time) => (time == null ? Infinity : nextTimeChange(time, now))),
        ),
      [entries, nextTimeChange],
    ),
  );
}
