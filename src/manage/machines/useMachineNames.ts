import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useMachineRows } from '../../data/useMachineRows.js';
import { onMachines } from './machineNews.js';
import { useMachineOwner, useMachineRead } from './useMachineRead.js';

const noNames = () => '[]';

/**
 * Returns a function that names machines, for `machineName`. One request reads this machine and the names of the machines that
 * it may call. The function also knows the names that `useMachine` and `useMachines` have read. It changes only when a name
 * does, so the rows of a table do not re-render for nothing.
 *
 * @param subject Id of the machine, `mch_…`. Absent: no request.
 */
export function useMachineNames(
  subject?: string | null | undefined,
): (id: string) => string | undefined {
  useMachineRead(subject || null);
  const { all } = useMachineRows(useMachineOwner());
  // A snapshot must compare equal while no name changes, so it is a text.
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
