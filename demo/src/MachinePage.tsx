import { M2MTokens, type M2MTokensProps } from 'react-m2m-tokens';
import { M2MTokenManager, useMachine } from 'react-m2m-tokens/manage';
import { type Address, formatAddress, offsetOf } from './address.js';
import { AddressLink } from './AddressLink.js';
import { MachineSettings } from './MachineSettings.js';
import type { Go } from './useAddress.js';
import { useTitle } from './useTitle.js';

interface MachinePageProps {
  address: Address;
  go: Go;
  canWrite: boolean;
  machineName: (id: string) => string | undefined;
}

/** One machine: its tokens, or its settings. The URL holds filters, page size and page, so all of them are controlled. */
export function MachinePage({ address, go, canWrite, machineName }: MachinePageProps) {
  const { machine: id, revoked, expired, limit } = address;
  const title = id === null ? 'Machines' : (machineName(id) ?? 'Machine');
  useTitle(title);
  const { machine } = useMachine(id);
  const isSettings = canWrite && address.view === 'settings';
  const pageAt = (offset: number) => Math.floor(offset / limit) + 1;
  const list: M2MTokensProps = {
    subject: id,
    state: { revoked, expired, limit, offset: offsetOf(address) },
    onStateChange: ({ offset, ...next }, reason) =>
      go({ ...next, page: offset / next.limit + 1 }, reason),
    getPageHref: (offset) => formatAddress({ ...address, page: pageAt(offset) }),
  };
  const linkTo = (view: 'tokens' | 'settings', name: string) => (
    <AddressLink
      className="tab"
      to={{ ...address, view }}
      isCurrent={isSettings === (view === 'settings')}
      {...{ go }}
    >
      {name}
    </AddressLink>
  );

  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{title}</h1>
        {id !== null && <p className="page-id">{id}</p>}
        {canWrite && id !== null && (
          <nav className="tabs" aria-label="Machine">
            {linkTo('tokens', 'Tokens')}
            {linkTo('settings', 'Settings')}
          </nav>
        )}
      </div>
      {isSettings && machine !== undefined && <MachineSettings {...{ machine, go }} />}
      {!isSettings && !canWrite && <M2MTokens {...list} />}
      {!isSettings && canWrite && (
        <M2MTokenManager {...list} scopes={machine?.scopedMachines.map((scope) => scope.id)} />
      )}
    </>
  );
}
