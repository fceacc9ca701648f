import { MachinePicker } from 'react-m2m-tokens/manage';
import { type Address, START } from './address.js';
import { AddressLink } from './AddressLink.js';
import { MachineNav } from './MachineNav.js';
import { ThemeChoice } from './ThemeChoice.js';
import type { Go } from './useAddress.js';

interface SideBarProps {
  address: Address;
  go: Go;
  canWrite: boolean;
  page: 'machine' | 'leak' | 'new';
}

/** Links to all pages, and a field that finds a machine among all. */
export function SideBar({ address, go, canWrite, page }: SideBarProps) {
  const { machine } = address;
  return (
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
            isCurrent={page === 'leak'}
            {...{ go }}
          >
            Check a leaked token
          </AddressLink>
          <AddressLink
            className="nav-link"
            to={{ ...address, view: 'new' }}
            isCurrent={page === 'new'}
            {...{ go }}
          >
            Create machine
          </AddressLink>
        </nav>
      )}
      <search className="finder">
        <MachinePicker
          name="Find a machine"
          value={null}
          onChange={(id) => {
            if (id !== null) go({ ...START, machine: id });
          }}
        />
      </search>
      <MachineNav chosen={page === 'machine' ? machine : null} go={go} />
      <ThemeChoice />
    </header>
  );
}
