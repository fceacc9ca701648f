import { useEffect, useMemo, useState } from 'react';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { ActivityPanel } from './ActivityPanel.js';
import { fetchAndShow } from './activity.js';
import { DemoBanner } from './DemoBanner.js';
import { MachineNav } from './MachineNav.js';
import { MachinePage } from './MachinePage.js';
import { readMode } from './readMode.js';
import { ThemeChoice } from './ThemeChoice.js';
import { useAddress } from './useAddress.js';
import { useMachines } from './useMachines.js';

/**
 * An admin app: machines at the side, the tokens of the selected machine, and the activity of all. The URL holds the
 * machine, filters and page.
 */
export function App() {
  const { address, go } = useAddress();
  const [mode] = useState(readMode);
  const machines = useMachines();
  const names = useMemo(
    () => new Map(machines.data?.machines.map(({ id, name }) => [id, name])),
    [machines.data],
  );
  const scopes = machines.data?.machines.find(({ id }) => id === address.machine)?.scopes;
  const machineName = useMemo(() => (id: string) => names.get(id), [names]);

  // On the first visit, the first machine is selected.
  const first = machines.data?.machines[0]?.id;
  useEffect(() => {
    if (address.machine === null && first !== undefined) go({ machine: first }, 'start');
  }, [address.machine, first, go]);

  return (
    <M2MTokensProvider machineName={machineName} fetch={fetchAndShow}>
      <a className="skip" href="#main">
        Skip to the tokens
      </a>
      <div className="shell">
        <header className="sidebar">
          <p className="brand">
            <img src="/favicon.svg" alt="" width="22" height="22" />
            Console
          </p>
          <MachineNav machines={machines} chosen={address.machine} go={go} />
          <ThemeChoice />
        </header>
        <main className="main" id="main" tabIndex={-1}>
          <DemoBanner mode={mode} />
          <MachinePage key={address.machine} {...{ address, go, mode, scopes, machineName }} />
          {mode !== 'read-only' && <ActivityPanel machineName={machineName} />}
        </main>
      </div>
    </M2MTokensProvider>
  );
}
