import { useEffect, useRef } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { PresentationContext } from '../../hooks/PresentationContext.js';
import { useText } from '../../hooks/useText.js';
import { CREATE_LABELS } from '../../text/manage/createLabels.js';
import { REVOKE_LABELS } from '../../text/manage/revokeLabels.js';
import { ROTATE_LABELS } from '../../text/manage/rotateLabels.js';
import type { CreateOptions } from '../CreateM2MTokenDialog.js';
import { manageWords } from '../manageWords.js';
import { Modal } from '../Modal.js';
import type { RevokeOptions } from '../RevokeM2MTokensDialog.js';
import { useMachineName } from '../../hooks/useMachineName.js';
import { type ManageOptions, useManageRoot } from '../useManageRoot.js';
import { useWarnBeforeUnload } from '../useWarnBeforeUnload.js';
import type { M2MTokenRotation } from './M2MTokenRotation.js';
import { RotateActions } from './RotateActions.js';
import { RotateContent } from './RotateContent.js';
import { STEP_NUMBERS } from './rotationStep.js';
import { useRotation } from './useRotation.js';

/** The options of the rotate dialog, shared by every component that opens it. */
export interface RotateOptions
  extends
    Pick<CreateOptions, 'maxExpirationSeconds' | 'allowNeverExpires' | 'scopes' | 'envName'>,
    Pick<CreateOptions, 'machineName' | 'onCreated' | 'onRevokeOrphans'>,
    Pick<RevokeOptions, 'onRevoked'> {}

export interface RotateM2MTokenDialogProps extends RotateOptions, ManageOptions {
  /** Id of the machine, `mch_…`. The dialog closes when it changes. */
  subject: string | null | undefined;
  /** The token to replace. Absent: that of `rotation`, which the dialog then looks up in the list. */
  token?: M2MToken | undefined;
  /** A rotation to continue. The dialog ignores changes while it is open. Absent: it begins a new one. */
  rotation?: M2MTokenRotation | null | undefined;
  /**
   * Called with the rotation when the new token exists, and with null when the old one is revoked. Store the value to continue
   * later; it holds no secret.
   */
  onRotationChange?: ((rotation: M2MTokenRotation | null) => void) | undefined;
  open: boolean;
  /** Called with false when the dialog closes. It asks for confirmation before it closes with an unsaved secret. */
  onOpenChange: (open: boolean) => void;
}

/**
 * Replaces a token in three steps: it creates one with the same claims and lifetime, shows its secret once, and compares the
 * last use of both until the user revokes the old one. It revokes nothing by itself. The user can close it and continue
 * later. It cannot rotate a JWT, since no list has it.
 */
export function RotateM2MTokenDialog({ open, ...props }: RotateM2MTokenDialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  subject,
  token,
  rotation: resumed,
  onRotationChange,
  onOpenChange,
  maxExpirationSeconds,
  allowNeverExpires,
  scopes,
  envName = 'CLERK_M2M_TOKEN',
  machineName,
  onCreated,
  onRevoked,
  onRevokeOrphans,
  ...others
}: Omit<RotateM2MTokenDialogProps, 'open'>) {
  const { presentation, box } = useManageRoot('dialog', others);
  const text = useText(presentation);
  const words = {
    ...{ text, words: presentation },
    labels: manageWords(CREATE_LABELS, presentation),
    revoke: manageWords(REVOKE_LABELS, presentation),
    rotate: manageWords(ROTATE_LABELS, presentation),
  };
  const nameOf = useMachineName(machineName);
  const contentRef = useRef<HTMLDivElement>(null);
  const secretRef = useRef<HTMLInputElement>(null);
  const firstRef = useRef<HTMLButtonElement>(null);
  const run = useRotation({
    ...{ subject, token, resumed, words, boxRef: contentRef },
    rules: { maxExpirationSeconds, allowNeverExpires },
    on: { onRotationChange, onCreated, onRevoked },
  });
  const { step, question, isMutating, isUnsaved, mustClose } = run;
  useWarnBeforeUnload(contentRef, isMutating || isUnsaved);

  useEffect(() => {
    if (mustClose) onOpenChange(false);
  }, [mustClose, onOpenChange]);
  // The button with the focus goes with its step.
  const first = useRef(step + question);
  useEffect(() => {
    if (first.current === step + question) return;
    first.current = step + question;
    (step === 'secret' && question === undefined ? secretRef : firstRef).current?.focus();
  }, [step, question]);

  if (mustClose) return null;
  const close = () => onOpenChange(false);
  const dismiss = () => {
    if (question === 'sure') run.ask(undefined);
    else if (isUnsaved) run.ask('asking');
    else close();
  };
  const title =
    step === 'done'
      ? words.rotate.rotated
      : words.rotate.rotateStep(STEP_NUMBERS[step], 3, text.formatNumber);
  return (
    <PresentationContext.Provider value={presentation}>
      <Modal
        {...{ title, box }}
        onDismiss={dismiss}
        isBusy={isMutating}
        announcement={run.announcement}
        actions={
          <RotateActions
            step={question ?? (step === 'review' ? run.formStep : step)}
            {...{ isMutating, firstRef, words }}
            isReady={run.isReady}
            onCreate={() => void run.create()}
            onSaved={run.leaveSecret}
            onKeep={() => run.ask(undefined)}
            onClose={close}
            onLook={run.tokens.error && run.tokens.look}
            onRevoke={() => run.ask('sure')}
            onSure={() => void run.revoke()}
            onUnsure={() => run.ask(undefined)}
          />
        }
      >
        <div ref={contentRef}>
          <RotateContent
            {...{ run, scopes, envName, onRevokeOrphans, words }}
            fieldRef={secretRef}
            machineName={nameOf}
          />
        </div>
      </Modal>
    </PresentationContext.Provider>
  );
}
