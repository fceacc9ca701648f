import { useEffect, useState } from 'react';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { useMachineNames, useMachines } from 'react-m2m-tokens/manage';
import { ActivityPanel } from './ActivityPanel.js';
import { fetchAndShow } from './activity.js';
import { DemoBanner } from './DemoBanner.js';
import { LeakPage } from './LeakPage.js';
import { NEWEST } from './MachineNav.js';
import { MachinePage } from './MachinePage.js';
import { NewMachinePage } from './NewMachinePage.js';
import { readMode } from './readMode.js';
import { SideBar } from './SideBar.js';
import { useAddress } from './useAddress.js';

/** The demo, with the settings of all its requests. */
export function App() {
  return (
    <M2MTokensProvider fetch={fetchAndShow}>
      <Console />
    </M2MTokensProvider>
  );
}

/**
 * An admin app: machines at the side, a page for the selected one, the check of a leaked token, and the activity of all. The
 * URL holds the page, the machine, its filters, and the place in its tokens.
 */
function Console() {
  const { address, go } = useAddress();
  const [mode] = useState(readMode);
  const { machines } = useMachines(NEWEST);
  const machineName = useMachineNames(address.machine);
  const { view, machine } = address;

  const canWrite = mode !== 'read-only';
  // Both pages are about no machine, or about all.
  const page = canWrite && (view === 'leak' || view === 'new') ? view : 'machine';

  // On the first visit, the first machine is selected. A change of machine would drop a leaked text.
  const first = page === 'machine' ? machines[0]?.id : undefined;
  useEffect(() => {
    if (machine === null && first !== undefined) go({ machine: first }, 'start');
  }, [machine, first, go]);

  return (
    <M2MTokensProvider machineName={machineName}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <div className="shell">
        <SideBar {...{ address, go, canWrite, page }} />
        <main className="main" id="main" tabIndex={-1}>
          <DemoBanner mode={mode} />
          {page === 'leak' && <LeakPage {...{ machine, mode, machineName }} />}
          {page === 'new' && <NewMachinePage {...{ address, go }} />}
          {page === 'machine' && (
            <MachinePage key={machine} {...{ address, go, canWrite, machineName }} />
          )}
          {canWrite && <ActivityPanel machineName={machineName} />}
        </main>
      </div>
    </M2MTokensProvider>
  );
}
