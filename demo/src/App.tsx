import { useEffect, useState } from 'react';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { useMachineNames, useMachines } from 'react-m2m-tokens/manage';
import { ActivityPanel } from './ActivityPanel.js';
import { fetchAndShow } from './activity.js';
import { AddressLink } from './AddressLink.js';
import { DemoBanner } from './DemoBanner.js';
import { LeakPage } from './LeakPage.js';
import { MachineNav, NEWEST } from './MachineNav.js';
import { MachinePage } from './MachinePage.js';
import { readMode } from './readMode.js';
import { ThemeChoice } from './ThemeChoice.js';
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
 * URL holds the page, the machine, filters and the place in its tokens.
 */
function Console() {
  const { address, go } = useAddress();
  const [mode] = useState(readMode);
  const { machines } = useMachines(NEWEST);
  const machineName = useMachineNames(address.machine);
  const { view, machine } = address;

  // On the first visit, the first machine is selected.
  const first = machines[0]?.id;
  useEffect(() => {
    if (machine === null && first !== undefined) go({ machine: first }, 'start');
  }, [machine, first, go]);

  const canWrite = mode !== 'read-only';
  const isLeak = canWrite && view === 'leak';
  return (
    <M2MTokensProvider machineName={machineName}>
      <a className="skip" href="#main">
        Skip to the tokens
      </a>
      <div className="shell">
        <header className="sidebar">
          <p className="brand">
            <img src="/favicon.svg" alt="" width="22" height="22" />
            Console
          </p>
          {canWrite && (
            <nav className="tools" aria-label="Tools">
              <AddressLink
                className="nav-link"
                to={{ ...address, view: 'leak' }}
                isCurrent={isLeak}
                {...{ go }}
              >
                Check a leaked token
              </AddressLink>
            </nav>
          )}
          <MachineNav chosen={isLeak ? null : machine} go={go} />
          <ThemeChoice />
        </header>
        <main className="main" id="main" tabIndex={-1}>
          <DemoBanner mode={mode} />
          {isLeak ? (
            <LeakPage {...{ machine, mode, machineName }} />
          ) : (
            <MachinePage key={machine} {...{ address, go, mode, machineName }} />
          )}
          {canWrite && <ActivityPanel machineName={machineName} />}
        </main>
      </div>
    </M2MTokensProvider>
  );
}
