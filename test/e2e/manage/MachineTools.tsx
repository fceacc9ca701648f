import { useState } from 'react';
import {
  DeleteMachineDialog,
  MachineForm,
  MachinePicker,
  RotateMachineKeyDialog,
  useMachine,
} from 'react-m2m-tokens/manage';

/** A page with everything about machines. It begins with the form of a new one. */
export function MachineTools() {
  const [id, setId] = useState<string | null>(null);
  const [createdId, setCreatedId] = useState<string | null>(null);
  const [opened, setOpened] = useState<'key' | 'delete'>();
  const { machine } = useMachine(id);
  const close = () => setOpened(undefined);
  return (
    <>
      <MachinePicker value={id} onChange={setId} />
      <MachineForm
        machine={machine}
        onSaved={(saved) => setCreatedId(saved.id)}
        onClose={() => setId(createdId)}
      />
      {machine && (
        <>
          <button type="button" onClick={() => setOpened('key')}>
            Rotate key…
          </button>
          <button type="button" onClick={() => setOpened('delete')}>
            Delete machine…
          </button>
          <RotateMachineKeyDialog machine={machine} open={opened === 'key'} onOpenChange={close} />
          <DeleteMachineDialog
            machine={machine}
            open={opened === 'delete'}
            onOpenChange={close}
            onDeleted={() => setId(null)}
          />
        </>
      )}
    </>
  );
}
