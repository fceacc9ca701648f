import { useId, useRef, useState } from 'react';
import type { ScopedMachine } from '../../api/Machine.js';
import type { M2MToken } from '../../api/M2MToken.js';
import { PresentationContext } from '../../hooks/PresentationContext.js';
import { Button } from '../Button.js';
import { Field } from '../Field.js';
import { isEnter } from '../isEnter.js';
import { useManagePart } from '../M2MManagePart.js';
import { Modal } from '../Modal.js';
import { RevokeM2MTokensDialog } from '../RevokeM2MTokensDialog.js';
import { type ManageOptions, useManageRoot } from '../useManageRoot.js';
import { MachineFailure, machineFailure } from './MachineFailure.js';
import { MachineUseFacts } from './MachineUseFacts.js';
import { useMachineActions } from './useMachineActions.js';
import { useMachineUse } from './useMachineUse.js';
import { useMachineWords } from './useMachineWords.js';

export interface DeleteMachineDialogProps extends ManageOptions {
  /** The machine to delete. */
  machine: ScopedMachine;
  open: boolean;
  /** Called with false when the dialog closes. */
  onOpenChange: (open: boolean) => void;
  /** Called when the machine is gone. */
  onDeleted?: (() => void) | undefined;
  /** Called with the tokens that were revoked first. */
  onRevoked?: ((tokens: readonly M2MToken[]) => void) | undefined;
  /**
   * Whether the dialog offers to revoke the tokens first.
   * @default true
   */
  canRevoke?: boolean | undefined;
}

/**
 * Shows how many active tokens a machine has and which machines may call it, and deletes it when the user has typed its name.
 * Two requests bring these facts, and the dialog names what they do not cover. The proxy's `actions` must have `'machines.delete'`.
 */
export function DeleteMachineDialog({ open, ...props }: DeleteMachineDialogProps) {
  return open ? <OpenDialog key={props.machine.id} {...props} /> : null;
}

function OpenDialog({
  machine: { id, name },
  onOpenChange,
  onDeleted,
  onRevoked,
  canRevoke = true,
  ...others
}: Omit<DeleteMachineDialogProps, 'open'>) {
  const { presentation, box } = useManageRoot('dialog', others);
  const words = useMachineWords(presentation);
  const { labels, text } = words;
  const part = useManagePart();
  const fieldId = useId();
  const { remove, isMutating, error } = useMachineActions();
  const use = useMachineUse(id);
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [toRevoke, setToRevoke] = useState<readonly M2MToken[]>([]);
  const fieldRef = useRef<HTMLInputElement>(null);
  const cancelRef = useRef<HTMLButtonElement>(null);
  const wanted = name.trim() || id;
  const isSame = typed.trim().normalize() === wanted.normalize();
  const problem = isChecked && !isSame ? labels.nameDiffers : undefined;
  const close = () => onOpenChange(false);

  const submit = async () => {
    setChecked(true);
    if (!isSame) return fieldRef.current?.focus();
    if (!(await remove(id))) return;
    onDeleted?.();
    close();
  };
  const pending = isMutating ? labels.sending : '';
  return (
    <PresentationContext.Provider value={presentation}>
      <Modal
        role="alertdialog"
        title={labels.deleteMachine}
        describedBy={`${fieldId}-effect`}
        initialFocus={cancelRef}
        isBusy={isMutating}
        onDismiss={close}
        announcement={pending || problem || machineFailure(error, words)}
        box={box}
        actions={
          <>
            <Button isDisabled={isMutating} onPress={close} buttonRef={cancelRef}>
              {labels.cancel}
            </Button>
            <Button kind="dangerButton" isDisabled={isMutating} onPress={submit}>
              {pending || labels.deleteMachine}
            </Button>
          </>
        }
      >
        <p className={part('messageText')} id={`${fieldId}-effect`}>
          {labels.deleteMachineText}
        </p>
        <MachineUseFacts {...{ id, name, use, words }} />
        {canRevoke && use.tokens.length > 0 && (
          <div className={part('fieldRow')}>
            <Button isDisabled={isMutating} onPress={() => setToRevoke(use.tokens)}>
              {labels.revokeFirst(use.tokens.length, use.tokenCount ?? Infinity, text.formatNumber)}
            </Button>
          </div>
        )}
        <Field {...{ problem }} id={fieldId} name={labels.typeName(wanted)}>
          <input
            className={part('input')}
            id={fieldId}
            form=""
            dir="auto"
            translate="no"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            readOnly={isMutating}
            aria-invalid={problem !== undefined || undefined}
            aria-describedby={problem && `${fieldId}-note`}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (isEnter(event)) void submit();
            }}
            ref={fieldRef}
          />
        </Field>
        {error && <MachineFailure {...{ error, words }} />}
      </Modal>
      <RevokeM2MTokensDialog
        subject={id}
        tokens={toRevoke}
        open={toRevoke.length > 0}
        onOpenChange={() => setToRevoke([])}
        {...{ onRevoked }}
      />
    </PresentationContext.Provider>
  );
}
