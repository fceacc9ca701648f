import { M2MTokens, type M2MTokensProps } from 'react-m2m-tokens';
import { M2MTokenManager, useMachine } from 'react-m2m-tokens/manage';
import { type Address, formatAddress, offsetOf, START } from './address.js';
import { AddressLink } from './AddressLink.js';
import { MachineInventory } from './MachineInventory.js';
import { MachineSettings } from './MachineSettings.js';
import type { Go } from './useAddress.js';
import { useTitle } from './useTitle.js';

interface MachinePageProps {
  address: Address;
  go: Go;
  canWrite: boolean;
  machineName: (id: string) => string | undefined;
}

/**
 * One machine: its tokens page by page, all of them at once, or its settings. The URL holds filters, page size and page, so
 * all of them are controlled.
 */
export function MachinePage({ address, go, canWrite, machineName }: MachinePageProps) {
  const { machine: id, revoked, expired, limit } = address;
  const title = id === null ? 'Machines' : (machineName(id) ?? 'Machine');
  useTitle(title);
  const { machine } = useMachine(id);
  const view = readView(address.view, canWrite);
  const pageAt = (offset: number) => Math.floor(offset / limit) + 1;
  const list: M2MTokensProps = {
    subject: id,
    state: { revoked, expired, limit, offset: offsetOf(address) },
    onStateChange: ({ offset, ...next }, reason) =>
      go({ ...next, page: offset / next.limit + 1 }, reason),
    getPageHref: (offset) => formatAddress({ ...address, page: pageAt(offset) }),
  };
  // A page number of the list means nothing in the inventory.
  const base = view === 'inventory' ? { ...START, machine: id } : address;
  const linkTo = (to: Address, name: string) => (
    <AddressLink className="tab" isCurrent={to.view === view} {...{ to, go }}>
      {name}
    </AddressLink>
  );

  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{title}</h1>
        {id !== null && <p className="page-id">{id}</p>}
        {id !== null && (
          <nav className="tabs" aria-label="Machine">
            {linkTo({ ...base, view: 'tokens' }, 'Tokens')}
            {linkTo({ ...START, machine: id, view: 'inventory' }, 'Inventory')}
            {canWrite && linkTo({ ...base, view: 'settings' }, 'Settings')}
          </nav>
        )}
      </div>
      {view === 'settings' && machine !== undefined && <MachineSettings {...{ machine, go }} />}
      {view === 'inventory' && <MachineInventory {...{ address, go, canWrite }} />}
      {view === 'tokens' && !canWrite && <M2MTokens {...list} />}
      {view === 'tokens' && canWrite && (
        <M2MTokenManager {...list} scopes={machine?.scopedMachines.map((scope) => scope.id)} />
      )}
    </>
  );
}

function readView(view: Address['view'], canWrite: boolean): 'tokens' | 'inventory' | 'settings' {
  if (view === 'inventory' || (view === 'settings' && canWrite)) return view;
  return 'tokens';
}
