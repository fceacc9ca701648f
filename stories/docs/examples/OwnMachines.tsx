import { useState } from 'react';
import { useMachineActions, useMachines } from 'react-m2m-tokens/manage';

const SIZE = 20;

/** A list of machines with your own markup, and a button that takes a scope away. */
export function OwnMachines() {
  const [page, setPage] = useState(0);
  const { machines, totalCount, error, isLoading } = useMachines({
    limit: SIZE,
    offset: page * SIZE,
    orderBy: 'name',
  });
  const { removeScope, isMutating, error: failure } = useMachineActions();
  return (
    <section aria-busy={isLoading}>
      {(error ?? failure) && <p role="alert">{(error ?? failure)?.message}</p>}
      <ul>
        {machines.map(({ id, name, scopedMachines }) => (
          <li key={id}>
            {name} may call {scopedMachines.length} machines
            {scopedMachines.map((other) => (
              <button
                type="button"
                key={other.id}
                aria-disabled={isMutating}
                onClick={() => void removeScope(id, other.id)}
              >
                No longer {other.name}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setPage(page - 1)} disabled={page === 0}>
        Previous
      </button>
      <button
        type="button"
        onClick={() => setPage(page + 1)}
        disabled={(page + 1) * SIZE >= totalCount}
      >
        Next
      </button>
    </section>
  );
}
