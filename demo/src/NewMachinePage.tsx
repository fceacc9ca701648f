import { useRef } from 'react';
import { MachineForm } from 'react-m2m-tokens/manage';
import { type Address, START } from './address.js';
import type { Go } from './useAddress.js';
import { useTitle } from './useTitle.js';

interface NewMachinePageProps {
  address: Address;
  go: Go;
}

/** Creates a machine and shows its key, then goes to its tokens. */
export function NewMachinePage({ address, go }: NewMachinePageProps) {
  useTitle('Create a machine');
  const createdId = useRef<string>(undefined);
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">Create a machine</h1>
      </div>
      <div className="page-form">
        <MachineForm
          onSaved={({ id }) => {
            createdId.current = id;
          }}
          onClose={() => go({ ...START, machine: createdId.current ?? address.machine })}
        />
      </div>
    </>
  );
}
