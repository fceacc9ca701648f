import { useEffect, useRef } from 'react';
import type { ScopedMachine } from '../../api/Machine.js';
import { MOST_SCOPES } from '../../api/writeRules.js';
import { MachineText } from '../../components/MachineText.js';
import { Button } from '../Button.js';
import { useManagePart } from '../M2MManagePart.js';
import { MachineCombobox } from './MachineCombobox.js';
import type { MachineWords } from './useMachineWords.js';

interface ScopesEditorProps {
  /** The machine itself; undefined = it does not exist yet. */
  ownId: string | undefined;
  scopes: readonly ScopedMachine[];
  isBusy: boolean;
  add: (machine: ScopedMachine) => unknown;
  remove: (id: string) => unknown;
  machineName: (id: string) => string | undefined;
  words: MachineWords;
}

/** The machines that a machine may call: a list, and a field that adds one. */
export function ScopesEditor({
  ownId,
  scopes,
  isBusy,
  add,
  remove,
  machineName,
  words,
}: ScopesEditorProps) {
  const part = useManagePart();
  const { labels, text } = words;
  const inputRef = useRef<HTMLInputElement>(null);
  const removedId = useRef<string>(undefined);
  useEffect(() => {
    if (scopes.some(({ id }) => id === removedId.current)) return;
    const input = inputRef.current;
    const { activeElement, body } = input?.ownerDocument ?? {};
    // The button that had the focus is gone with its row.
    if (removedId.current !== undefined && activeElement === body) input?.focus();
    removedId.current = undefined;
  }, [scopes]);
  const nameOf = ({ id, name }: ScopedMachine) => name || (machineName(id) ?? id);
  const ids = scopes.map(({ id }) => id);
  return (
    <div className={part('field')} role="group" aria-label={labels.mayCall}>
      <span className={part('fieldLabel')}>{labels.mayCall}</span>
      {scopes.length > 0 && (
        <ul className={part('revokeList')} role="list">
          {scopes.map((scope) => (
            <li className={part('revokeItem')} key={scope.id}>
              <MachineText
                id={scope.id}
                context={{ machineName: () => scope.name || machineName(scope.id) }}
              />
              <Button
                isDisabled={isBusy}
                aria-label={labels.removeScope(nameOf(scope))}
                onPress={() => {
                  removedId.current = scope.id;
                  return remove(scope.id);
                }}
              >
                <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {scopes.length < MOST_SCOPES ? (
        <MachineCombobox
          value={null}
          name={labels.addScope}
          exclude={ownId === undefined ? ids : [ownId, ...ids]}
          isReadOnly={isBusy}
          needsChoice={ownId !== undefined}
          onChange={(id, name) => {
            if (id !== null) void add({ id, name: name ?? '' });
          }}
          {...{ inputRef, machineName, words }}
        />
      ) : (
        <p className={part('fieldNote')}>{labels.scopesFull(MOST_SCOPES, text.formatNumber)}</p>
      )}
      <p className={part('fieldNote')}>{labels.scopesOneWay(ownId === undefined)}</p>
    </div>
  );
}
