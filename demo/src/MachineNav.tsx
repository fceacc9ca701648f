import { MachineLink } from './MachineLink.js';
import type { Go } from './useAddress.js';
import type { useMachines } from './useMachines.js';

interface MachineNavProps {
  machines: ReturnType<typeof useMachines>;
  /** Id of the selected machine; null = none. */
  chosen: string | null;
  go: Go;
}

/** Links to the machines, or the reason why there are none. */
export function MachineNav({ machines, chosen, go }: MachineNavProps) {
  const { data, error, mutate } = machines;
  return (
    <nav className="nav" aria-labelledby="nav-title">
      <h2 className="nav-title" id="nav-title">
        Machines
      </h2>
      <div aria-live="polite">
        {data === undefined && error === undefined && <p className="nav-note">Loading…</p>}
        {error !== undefined && (
          <p className="nav-note">
            The machines could not be loaded. {error.message}{' '}
            <button className="text-button" type="button" onClick={() => void mutate()}>
              Try again
            </button>
          </p>
        )}
        {data?.machines.length === 0 && <p className="nav-note">There are no machines yet.</p>}
      </div>
      {data !== undefined && data.machines.length > 0 && (
        <ul className="nav-list">
          {data.machines.map((machine) => (
            <li key={machine.id}>
              <MachineLink {...{ machine, go }} isChosen={machine.id === chosen} />
            </li>
          ))}
        </ul>
      )}
      {data !== undefined && data.totalCount > data.machines.length && (
        <p className="nav-note">
          The newest {data.machines.length} of {data.totalCount}
        </p>
      )}
    </nav>
  );
}
