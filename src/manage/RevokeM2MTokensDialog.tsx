import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { LONGEST_REASON } from '../api/writeRules.js';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { useClock } from '../hooks/useClock.js';
import { useRowsEpoch } from '../hooks/useRowsEpoch.js';
import { useText } from '../hooks/useText.js';
import type { Text } from '../text/createText.js';
import { REVOKE_LABELS, type RevokeLabels } from '../text/manage/revokeLabels.js';
import { useNow } from '../time/useNow.js';
import { Button } from './Button.js';
import { isSessionOver } from './isSessionOver.js';
import { manageWords } from './manageWords.js';
import { Modal } from './Modal.js';
import { cleanReason, ReasonField } from './ReasonField.js';
import { RevokeFacts } from './RevokeFacts.js';
import { RevokeFailure } from './RevokeFailure.js';
import { RevokeList } from './RevokeList.js';
import { revokeNews } from './revokeNews.js';
import { RevokeProgress } from './RevokeProgress.js';
import { type ManageOptions, useManageRoot } from './useManageRoot.js';
import { useRevokeRun } from './useRevokeRun.js';

/** The options of the revoke dialog, shared by every component that opens it. */
export interface RevokeOptions {
  /**
   * Whether the user must give a reason.
   * @default false
   */
  isReasonRequired?: boolean | undefined;
  /** Reasons to choose from; empty = free text only. Absent: the label `revokeReasons`. */
  reasons?: readonly string[] | undefined;
  /** Names the machines that a token may call; undefined = show the id. Absent: the provider's. */
  machineName?: ((id: string) => string | undefined) | undefined;
  /** Called with the tokens that a press of the button has revoked. */
  onRevoked?: ((tokens: readonly M2MToken[]) => void) | undefined;
}

export interface RevokeM2MTokensDialogProps extends RevokeOptions, ManageOptions {
  /** Id of the machine, `mch_…`. The dialog closes when it changes. */
  subject: string | null | undefined;
  /** The tokens to revoke. The dialog keeps those that it opens with, and leaves out revoked ones. */
  tokens: readonly M2MToken[];
  open: boolean;
  /** Called with false when the dialog closes. */
  onOpenChange: (open: boolean) => void;
}

/**
 * Shows the consequence, offers a field for the reason, and revokes tokens. It cannot be closed while a request is in
 * flight. After a failure it stays open and keeps the reason.
 */
export function RevokeM2MTokensDialog({ open, ...props }: RevokeM2MTokensDialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  subject,
  tokens: given,
  onOpenChange,
  isReasonRequired = false,
  reasons,
  machineName,
  onRevoked,
  ...others
}: Omit<RevokeM2MTokensDialogProps, 'open'>) {
  const { presentation, box } = useManageRoot('dialog', others);
  const text = useText(presentation);
  const { labels, formatNumber } = text;
  const words = manageWords(REVOKE_LABELS, presentation);
  const close = () => onOpenChange(false);

  const [chosen] = useState(() => given.filter((token) => token.subject === subject));
  const [tokens] = useState(() => chosen.filter(({ revoked }) => !revoked));
  const isMany = chosen.length > 1;
  const call = useRevokeRun({ subject, tokens, onRevoked, onFinished: close });
  const { isMutating, summary, error, canTry } = call;
  const now = useTokenNow(chosen, text);

  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const problem = isChecked ? reasonProblem(reason, isReasonRequired, words, text) : undefined;
  const reasonRef = useRef<HTMLTextAreaElement>(null);
  const cancelRef = useRef<HTMLButtonElement>(null);
  const effectId = useId();

  const submit = async () => {
    setChecked(true);
    if (reasonProblem(reason, isReasonRequired, words, text) !== undefined) {
      reasonRef.current?.focus();
      return;
    }
    const mayHelp = await call.run(cleanReason(reason) || null);
    // The button that had the focus is then gone.
    if (mayHelp === false) cancelRef.current?.focus();
  };

  const isGone = useIsGone(subject);
  const mustClose = isGone && !isMutating && !isSessionOver(error);
  useEffect(() => {
    if (mustClose) onOpenChange(false);
  }, [mustClose, onOpenChange]);
  if (mustClose) return null;

  const count = tokens.length || chosen.length;
  const news = revokeNews({ ...call, count, isMany, problem }, text, words);
  // Without a session, nothing of the tokens stays on the screen.
  const isHidden = isSessionOver(error) || isGone;
  const hasList = isMany && !isHidden;

  return (
    <PresentationContext.Provider value={presentation}>
      <Modal
        role="alertdialog"
        describedBy={effectId}
        initialFocus={cancelRef}
        isBusy={isMutating}
        onDismiss={close}
        {...news}
        box={box}
        actions={
          <>
            <Button
              isDisabled={isMutating && !isMany}
              onPress={isMutating ? call.stop : close}
              buttonRef={cancelRef}
            >
              {isMutating && isMany ? words.stop : summary ? words.close : words.cancel}
            </Button>
            {canTry && (
              <Button kind="dangerButton" isDisabled={isMutating} onPress={submit}>
                {isMutating
                  ? words.revoking
                  : summary
                    ? labels.retry
                    : words.revokeConfirm(tokens.length, formatNumber)}
              </Button>
            )}
          </>
        }
      >
        {!isHidden && (
          <>
            {/* Results of several tokens take the place of the facts. */}
            {!(isMany && (isMutating || summary)) && (
              <RevokeFacts {...{ chosen, tokens, effectId, now, machineName, text, words }} />
            )}
            {isMany && isMutating && <RevokeProgress {...call} {...{ text, words }} />}
          </>
        )}
        {/* The list shows the cause of each failure. */}
        {error && !hasList && (
          <RevokeFailure {...{ error, text }} explain={words.revokeFailedText} />
        )}
        {hasList && <RevokeList {...{ tokens, now, text, words }} outcomes={call.outcomes} />}
        {!isHidden && tokens.length > 0 && (
          <ReasonField
            value={reason}
            onChange={setReason}
            presets={reasons ?? words.revokeReasons}
            isRequired={isReasonRequired}
            isReadOnly={isMutating}
            fieldRef={reasonRef}
            {...{ problem, text, words }}
          />
        )}
      </Modal>
    </PresentationContext.Provider>
  );
}

/** The fault of a reason in words; undefined = there is none. */
function reasonProblem(
  reason: string,
  isRequired: boolean,
  words: RevokeLabels,
  { formatNumber }: Text,
): string | undefined {
  const { length } = cleanReason(reason);
  if (length > LONGEST_REASON) return words.reasonTooLong(LONGEST_REASON, formatNumber);
  return isRequired && length === 0 ? words.reasonMissing : undefined;
}

/** The time, which advances when the text of one of the tokens' times changes. */
function useTokenNow(tokens: readonly M2MToken[], { nextTimeChange }: Text): number | null {
  return useNow(
    useClock(),
    useCallback(
      (now) => {
        let next = Infinity;
        // Not by spreading, since a call takes no 100,000 arguments.
        for (const { createdAt, lastUsedAt } of tokens) {
          for (const time of [createdAt, lastUsedAt ?? createdAt])
            next = Math.min(next, nextTimeChange(time, now));
        }
        return next;
      },
      [tokens, nextTimeChange],
    ),
  );
}

/** Whether the machine has changed since the dialog opened, or its rows have left the screen. */
function useIsGone(subject: string | null | undefined): boolean {
  const epoch = useRowsEpoch(subject);
  const [opened] = useState({ subject, epoch });
  return opened.subject !== subject || opened.epoch !== epoch;
}
