import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useMachineRows } from '../../data/useMachineRows.js';
import { onMachines } from './machineNews.js';
import { useMachineOwner, useMachineRead } from './useMachineRead.js';

const noNames = () => '[]';

/**
 * Names machines, for `machineName`. It reads the machine with this id, whose answer names the machines that it may call: a
 * page of its tokens costs one more request. It also knows the names that `useMachine` and `useMachines` have read. The function
 * changes only when a name does, so the rows of a table do not re-render for nothing.
 *
 * @param subject Id of the machine, `mch_…`. Absent: no request.
 */
export function useMachineNames(
  subject?: string | null | undefined,
): (id: string) => string | undefined {
  useMachineRead(subject || null);
  const { all } = useMachineRows(useMachineOwner());
  // As a text, an equal list is the same list.
  const read = useCallback(() => {
    const machines = all().flatMap(({ page }) => page.machines);
    const known = [...machines.flatMap(({ scopedMachines }) => scopedMachines), ...machines];
    const names = [...new Map(known.map(({ id, name }) => [id, name]))];
    return JSON.stringify(names.sort(([one], [other]) => (one < other ? -1 : 1)));
  }, [all]);
  const text = useSyncExternalStore(onMachines, read, noNames);
  return useMemo(() => {
    const names = new Map(JSON.parse(text) as [id: string, name: string][]);
    return (id: string) => names.get(id);
  }, [text]);
}
