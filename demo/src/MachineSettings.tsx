import { useState } from 'react';
import {
  DeleteMachineDialog,
  type Machine,
  MachineForm,
  RotateMachineKeyDialog,
} from 'react-m2m-tokens/manage';
import { START } from './address.js';
import type { Go } from './useAddress.js';

interface MachineSettingsProps {
  machine: Machine;
  go: Go;
}

/** Changes a machine, gives it a new key, or deletes it. */
export function MachineSettings({ machine, go }: MachineSettingsProps) {
  const [opened, setOpened] = useState<'key' | 'delete' | null>(null);
  const dialog = (name: 'key' | 'delete') => ({
    machine,
    open: opened === name,
    onOpenChange: (open: boolean) => setOpened(open ? name : null),
  });
  return (
    <div className="page-form">
      <MachineForm machine={machine} onClose={() => go({ view: 'tokens' })} />
      <Task
        title="Key"
        text="Tokens are created with it. A new key replaces it at once, or after a while."
        button="Rotate key…"
        onPress={() => setOpened('key')}
      />
      <Task
        title="Delete"
        text="Its tokens, and the machines that may call it, are shown first."
        button="Delete machine…"
        onPress={() => setOpened('delete')}
      />
      <RotateMachineKeyDialog {...dialog('key')} />
      <DeleteMachineDialog {...dialog('delete')} onDeleted={() => go(START)} />
    </div>
  );
}

interface TaskProps {
  title: string;
  text: string;
  button: string;
  onPress: () => void;
}

function Task({ title, text, button, onPress }: TaskProps) {
  return (
    <section className="task">
      <div>
        <h2 className="task-title">{title}</h2>
        <p className="page-note">{text}</p>
      </div>
      <button className="button" type="button" onClick={onPress}>
        {button}
      </button>
    </section>
  );
}
