import { useId, useRef, useState } from 'react';
import type { ScopedMachine } from '../../api/Machine.js';
import { PresentationContext } from '../../hooks/PresentationContext.js';
import { formatDuration } from '../../text/manage/formatLifetime.js';
import { splitLifetime } from '../expirations.js';
import { Field } from '../Field.js';
import { useManagePart } from '../M2MManagePart.js';
import { Modal } from '../Modal.js';
import { type ManageOptions, useManageRoot } from '../useManageRoot.js';
import { KeyField } from './KeyField.js';
import { MachineActions } from './MachineActions.js';
import { MachineFailure, machineFailure } from './MachineFailure.js';
import { useAnnouncer } from '../useAnnouncer.js';
import { useSecretState } from '../useSecretState.js';
import { useMachineActions } from './useMachineActions.js';
import { useMachineWords } from './useMachineWords.js';

export interface RotateMachineKeyDialogProps extends ManageOptions {
  /** The machine that gets a new key. */
  machine: ScopedMachine;
  open: boolean;
  /** Called with false when the dialog closes. It asks for confirmation before it closes with an unsaved key. */
  onOpenChange: (open: boolean) => void;
  /** Called when the machine has a new key. */
  onRotated?: (() => void) | undefined;
}

/** Seconds: at once, 15 minutes, an hour, 8 hours, which is the longest that Clerk allows. */
const LIVES = [0, 900, 3600, 28_800];

/**
 * Asks how long the old key of a machine still works, then rotates it and shows the new key once. The proxy's `actions` must have
 * `'machines.rotateKey'`.
 */
export function RotateMachineKeyDialog({ open, ...props }: RotateMachineKeyDialogProps) {
  return open ? <OpenDialog key={props.machine.id} {...props} /> : null;
}

function OpenDialog({
  machine: { id: machineId, name },
  onOpenChange,
  onRotated,
  ...others
}: Omit<RotateMachineKeyDialogProps, 'open'>) {
  const { presentation, box } = useManageRoot('dialog', others);
  const words = useMachineWords(presentation);
  const { labels } = words;
  const part = useManagePart();
  const id = useId();
  const boxRef = useRef<HTMLDivElement>(null);
  const actions = useMachineActions();
  const { isMutating, error } = actions;
  const [said, announce] = useAnnouncer();
  const [life, setLife] = useState(3600);
  const close = () => onOpenChange(false);
  const keyState = useSecretState({
    ...{ isMutating, boxRef },
    hasSecret: actions.secretKey !== undefined,
    onAsk: () => announce(labels.closeUnsavedQuestion),
    onClose: close,
  });
  const isForm = keyState.step === 'form';

  const rotate = async () => {
    if (!(await actions.rotateKey(machineId, life))) return;
    keyState.start();
    announce(`${labels.keyRotated}. ${labels.machineKeyOnce}`);
    onRotated?.();
  };
  return (
    <PresentationContext.Provider value={presentation}>
      <Modal
        title={isForm ? labels.rotateKey : labels.keyRotated}
        onDismiss={keyState.dismiss}
        isBusy={isMutating}
        announcement={isMutating ? labels.sending : machineFailure(error, words) || said}
        box={box}
        actions={
          <MachineActions
            name={labels.rotateKey}
            onSend={rotate}
            onClose={close}
            {...{ actions, keyState, words }}
          />
        }
      >
        <div className={part('dialogText')} ref={boxRef}>
          <p className={`${part('messageText')} m2m-muted`}>
            {labels.createFor(name || machineId)}
          </p>
          {isForm ? (
            <Field {...{ id }} name={labels.oldKeyLife} note={labels.rotateKeyText}>
              <select
                className={part('select')}
                id={id}
                value={life}
                aria-describedby={`${id}-note`}
                aria-disabled={isMutating || undefined}
                onChange={({ target }) => {
                  if (!isMutating) setLife(Number(target.value));
                }}
              >
                {LIVES.map((seconds) => (
                  <option value={seconds} key={seconds}>
                    {seconds === 0
                      ? labels.oldKeyStops
                      : formatDuration(...splitLifetime(seconds), presentation)}
                  </option>
                ))}
              </select>
            </Field>
          ) : (
            <KeyField id={machineId} {...{ actions, keyState, announce, words }} />
          )}
          {error && <MachineFailure {...{ error, words }} />}
        </div>
      </Modal>
    </PresentationContext.Provider>
  );
}
