import { useState } from 'react';
import {
  DeleteMachineDialog,
  M2MTokenManager,
  MachineForm,
  MachinePicker,
  RotateMachineKeyDialog,
  useMachine,
  useMachineNames,
} from 'react-m2m-tokens/manage';
import 'react-m2m-tokens/styles.css';
import 'react-m2m-tokens/manage.css';

/** A machine that the user finds by its name: its tokens, its settings, its key, and its end. */
export function MachineConsole() {
  const [id, setId] = useState<string | null>(null);
  const [opened, setOpened] = useState<'settings' | 'new' | 'key' | 'delete' | null>(null);
  const { machine } = useMachine(id);
  const machineName = useMachineNames(id);
  const close = () => setOpened(null);
  return (
    <main>
      <h1>Machines</h1>
      <MachinePicker value={id} onChange={setId} machineName={machineName} />
      <button type="button" onClick={() => setOpened('new')}>
        Create machine
      </button>
      {opened === 'new' && <MachineForm onSaved={(created) => setId(created.id)} onClose={close} />}
      {machine && (
        <>
          <button type="button" onClick={() => setOpened('settings')}>
            Settings
          </button>
          <button type="button" onClick={() => setOpened('key')}>
            Rotate key…
          </button>
          <button type="button" onClick={() => setOpened('delete')}>
            Delete machine…
          </button>
          {opened === 'settings' && <MachineForm machine={machine} onClose={close} />}
          <RotateMachineKeyDialog machine={machine} open={opened === 'key'} onOpenChange={close} />
          <DeleteMachineDialog
            machine={machine}
            open={opened === 'delete'}
            onOpenChange={close}
            onDeleted={() => setId(null)}
          />
          <M2MTokenManager
            subject={id}
            machineName={machineName}
            scopes={machine.scopedMachines.map((scope) => scope.id)}
          />
        </>
      )}
    </main>
  );
}
