import { useMachines } from 'react-m2m-tokens/manage';
import { MachineLink } from './MachineLink.js';
import type { Go } from './useAddress.js';

interface MachineNavProps {
  /** Id of the selected machine; null = none. */
  chosen: string | null;
  go: Go;
}

/** The machines at the side: the newest 100. */
export const NEWEST = { limit: 100 };

/** Links to the machines, or the reason why there are none. */
export function MachineNav({ chosen, go }: MachineNavProps) {
  const { machines, totalCount, isLoading, error, refresh } = useMachines(NEWEST);
  const isEmpty = machines.length === 0;
  return (
    <nav className="nav" aria-labelledby="nav-title">
      <h2 className="nav-title" id="nav-title">
        Machines
      </h2>
      <div aria-live="polite">
        {isLoading && <p className="nav-note">Loading…</p>}
        {error !== undefined && (
          <p className="nav-note">
            The machines could not be loaded. {error.message}{' '}
            <button className="text-button" type="button" onClick={() => void refresh()}>
              Try again
            </button>
          </p>
        )}
        {isEmpty && !isLoading && error === undefined && (
          <p className="nav-note">There are no machines yet.</p>
        )}
      </div>
      {!isEmpty && (
        <ul className="nav-list">
          {machines.map((machine) => (
            <li key={machine.id}>
              <MachineLink {...{ machine, go }} isChosen={machine.id === chosen} />
            </li>
          ))}
        </ul>
      )}
      {totalCount > machines.length && (
        <p className="nav-note">
          The newest {machines.length} of {totalCount}
        </p>
      )}
    </nav>
  );
}
