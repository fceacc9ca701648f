import { useId, useRef, useState } from 'react';
import type { Machine, ScopedMachine } from '../../api/Machine.js';
import { LONGEST_NAME } from '../../api/writeRules.js';
import { PresentationContext } from '../../hooks/PresentationContext.js';
import { useMachineName } from '../../hooks/useMachineName.js';
import { useIsomorphicLayoutEffect } from '../../data/useIsomorphicLayoutEffect.js';
import { ExpirationField } from '../ExpirationField.js';
import { Field } from '../Field.js';
import { isEnter } from '../isEnter.js';
import { keepPlace } from '../keepPlace.js';
import { useManagePart } from '../M2MManagePart.js';
import { useCreateForm } from '../useCreateForm.js';
import { type ManageOptions, useManageRoot } from '../useManageRoot.js';
import { KeyField } from './KeyField.js';
import { MachineActions } from './MachineActions.js';
import { MachineFailure, machineFailure } from './MachineFailure.js';
import { nameFault } from './readMachineChange.js';
import { ScopesEditor } from './ScopesEditor.js';
import { useAnnouncer } from '../useAnnouncer.js';
import { useSecretState } from '../useSecretState.js';
import { useMachineActions } from './useMachineActions.js';
import { useMachine } from './useMachines.js';
import { type MachineWords, useMachineWords } from './useMachineWords.js';

export interface MachineFormProps extends ManageOptions {
  /**
   * The machine to edit. Absent: the form creates one. Another machine begins another form, so pass a new one after `onClose`
   * only: its key would be gone.
   */
  machine?: Machine | undefined;
  /** Called with the machine after it was created or changed, without its key. */
  onSaved?: ((machine: Machine) => void) | undefined;
  /**
   * Called when the user cancels, or leaves the key of a new machine. If you then remove the form, its focus goes to the table of
   * tokens, or else to the closest control.
   */
  onClose: () => void;
  /** Names the machines that it may call; undefined = show the id. Absent: the provider's. */
  machineName?: ((id: string) => string | undefined) | undefined;
}

/** Seconds: an hour, a day, a week, 30 and 90 days. An hour is Clerk's own default. */
const LIFETIMES = [3600, 86_400, 604_800, 2_592_000, 7_776_000];

/**
 * Creates a machine, or edits its name, the default lifetime of its tokens, and the machines that it may call. Shows the key of
 * a new machine once. The proxy's `actions` must have each `'machines.…'` that the form uses.
 */
export function MachineForm(props: MachineFormProps) {
  const { presentation, box, rest } = useManageRoot('panel', props);
  const words = useMachineWords(presentation);
  return (
    <PresentationContext.Provider value={presentation}>
      <div {...box}>
        <Form key={props.machine?.id ?? ''} {...rest} words={words} />
      </div>
    </PresentationContext.Provider>
  );
}

interface FormProps extends Omit<MachineFormProps, keyof ManageOptions> {
  words: MachineWords;
}

function Form({ machine: given, onSaved, onClose, machineName, words }: FormProps) {
  const { labels, text } = words;
  const part = useManagePart();
  const id = useId();
  const boxRef = useRef<HTMLDivElement>(null);
  const nameRef = useRef<HTMLInputElement>(null);
  const nameOf = useMachineName(machineName);
  const actions = useMachineActions();
  const { isMutating, error } = actions;
  // The cached machine has the current scopes.
  const machine = useMachine(given?.id).machine ?? given;
  const [said, announce] = useAnnouncer();
  const keyState = useSecretState({
    ...{ isMutating, boxRef, onClose },
    hasSecret: actions.secretKey !== undefined,
    onAsk: () => announce(labels.closeUnsavedQuestion),
  });

  useIsomorphicLayoutEffect(() => {
    const box = boxRef.current as HTMLElement;
    const returnFocus = keepPlace(box);
    return () => {
      const { activeElement } = box.getRootNode() as Document | ShadowRoot;
      if (!box.contains(activeElement)) return;
      // React removes it after this function.
      queueMicrotask(returnFocus);
    };
  }, []);

  const [name, setName] = useState(given?.name ?? '');
  const [isChecked, setChecked] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [added, setAdded] = useState<readonly ScopedMachine[]>([]);
  const [createdId, setCreatedId] = useState('');
  const choice = given?.defaultTokenTtl ?? 3600;
  const fieldWords = {
    ...words,
    labels: {
      ...labels,
      expiration: labels.defaultLifetime,
      expiresOn: labels.defaultExpiresOn,
    },
  };
  const rules = { expirations: [...new Set([choice, ...LIFETIMES])], allowNeverExpires: false };
  const lifetime = useCreateForm(rules, fieldWords, announce, { choice });
  const fault = nameFault(name);
  const faultText = fault && labels.machineNameFault(fault, LONGEST_NAME, text.formatNumber);
  const problem = isChecked ? faultText : undefined;

  const submit = async () => {
    setChecked(true);
    setSaved(false);
    const ttl = lifetime.submit()?.secondsUntilExpiration;
    if (faultText) {
      nameRef.current?.focus();
      announce(faultText);
    }
    if (faultText || ttl == null) return;
    const change = { name, defaultTokenTtl: ttl };
    if (machine) {
      const saved = await actions.update(machine.id, change);
      if (saved === undefined) return;
      setSaved(true);
      announce(labels.machineSaved);
      onSaved?.(saved);
      return;
    }
    const created = await actions.create({ ...change, scopes: added.map((scope) => scope.id) });
    if (created === undefined) return;
    setCreatedId(created.id);
    keyState.start();
    announce(`${labels.machineCreated}. ${labels.machineKeyOnce}`);
    onSaved?.(created);
  };

  const isForm = keyState.step === 'form';
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of its fields
    <div
      className={part('dialogText')}
      ref={boxRef}
      onKeyDown={(event) => {
        const isField = (event.target as Element).localName === 'input';
        if (isEnter(event) && isField && isForm) {
          if (machine || error?.code !== 'outcome_unknown') void submit();
        } else if (event.key === 'Enter' && event.repeat) {
          // A held Enter must not send the form again.
          event.preventDefault();
        }
      }}
    >
      {isForm ? (
        <div className={part('dialogText')} onChange={() => setSaved(false)}>
          <Field {...{ id, problem }} name={labels.nameOfMachine}>
            <input
              className={part('input')}
              id={id}
              form=""
              dir="auto"
              autoComplete="off"
              value={name}
              readOnly={isMutating}
              aria-required="true"
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={problem && `${id}-note`}
              onChange={({ target }) => setName(target.value)}
              ref={nameRef}
            />
          </Field>
          <ExpirationField
            control={lifetime}
            isBusy={isMutating}
            {...{ boxRef }}
            words={fieldWords}
          />
          <ScopesEditor
            ownId={machine?.id}
            scopes={machine?.scopedMachines ?? added}
            isBusy={isMutating}
            add={(scope) =>
              machine
                ? actions.addScope(machine.id, scope.id)
                : setAdded((before) => [...before, scope])
            }
            remove={(scopeId) =>
              machine
                ? actions.removeScope(machine.id, scopeId)
                : setAdded((before) => before.filter((scope) => scope.id !== scopeId))
            }
            {...{ words }}
            machineName={nameOf}
          />
        </div>
      ) : (
        <>
          <p className={part('messageTitle')}>{labels.machineCreated}</p>
          <KeyField id={createdId} {...{ actions, keyState, announce, words }} />
        </>
      )}
      {error && <MachineFailure {...{ error, words }} />}
      <div className={part('fieldRow')}>
        <MachineActions
          name={machine ? labels.saveMachine : labels.createMachine}
          onSend={submit}
          onClose={onClose}
          {...{ actions, keyState, words }}
        />
      </div>
      {isSaved && !error && (
        <p className={part('fieldNote')} aria-hidden="true">
          {labels.machineSaved}
        </p>
      )}
      <span className="m2m-visually-hidden" role="status">
        {machineFailure(error, words) || said}
      </span>
    </div>
  );
}
