import { M2MTokens, type M2MTokensProps } from 'react-m2m-tokens';
import { M2MTokenManager, useMachine } from 'react-m2m-tokens/manage';
import type { DemoMode } from '../DemoMode.js';
import { type Address, formatAddress, offsetOf } from './address.js';
import type { Go } from './useAddress.js';
import { useTitle } from './useTitle.js';

interface MachinePageProps {
  address: Address;
  go: Go;
  mode: DemoMode;
  machineName: (id: string) => string | undefined;
}

/** One machine and its tokens. The URL holds filters, page size and page, so all of them are controlled. */
export function MachinePage({ address, go, mode, machineName }: MachinePageProps) {
  const { machine, revoked, expired, limit } = address;
  const title = machine === null ? 'Machines' : (machineName(machine) ?? 'Machine');
  useTitle(title);
  const scopes = useMachine(machine).machine?.scopedMachines.map(({ id }) => id);
  const pageAt = (offset: number) => Math.floor(offset / limit) + 1;
  const list: M2MTokensProps = {
    subject: machine,
    state: { revoked, expired, limit, offset: offsetOf(address) },
    onStateChange: ({ offset, ...next }, reason) =>
      go({ ...next, page: offset / next.limit + 1 }, reason),
    getPageHref: (offset) => formatAddress({ ...address, page: pageAt(offset) }),
  };

  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{title}</h1>
        {machine !== null && <p className="page-id">{machine}</p>}
      </div>
      {mode === 'read-only' ? (
        <M2MTokens {...list} />
      ) : (
        <M2MTokenManager {...list} scopes={scopes} />
      )}
    </>
  );
}
