import { PresentationContext } from '../../hooks/PresentationContext.js';
import { useMachineName } from '../../hooks/useMachineName.js';
import { type ManageOptions, useManageRoot } from '../useManageRoot.js';
import { MachineCombobox, type MachineComboboxProps } from './MachineCombobox.js';
import { useMachineWords } from './useMachineWords.js';

export interface MachinePickerProps extends MachineComboboxProps, ManageOptions {
  /** Name of the field. Absent: the label `machine`. */
  name?: string | undefined;
  /** Names the chosen machine; undefined = show the id. Absent: the provider's. */
  machineName?: ((id: string) => string | undefined) | undefined;
}

/**
 * Finds a machine by a part of its name, or by its id: a combobox that follows the ARIA pattern. It requests one
 * page, 300 ms after the last key press, and aborts the request when the user types on. An id that the list does not have can be
 * chosen, too. The proxy's `actions` must have `'machines.list'`.
 */
export function MachinePicker(props: MachinePickerProps) {
  const { presentation, box, rest } = useManageRoot('panel', props);
  const words = useMachineWords(presentation);
  const { name = words.labels.machine, machineName, ...field } = rest;
  const nameOf = useMachineName(machineName);
  return (
    <PresentationContext.Provider value={presentation}>
      <div {...box}>
        <MachineCombobox {...field} {...{ name, words }} machineName={nameOf} />
      </div>
    </PresentationContext.Provider>
  );
}
