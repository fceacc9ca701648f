import { useEffect } from 'react';
import { M2MTokens } from 'react-m2m-tokens';
import { type Address, formatAddress, offsetOf } from './address.js';
import type { Go } from './useAddress.js';

interface MachinePageProps {
  address: Address;
  go: Go;
  machineName: (id: string) => string | undefined;
}

/** One machine and its tokens. The URL holds filters, page size and page, so all of them are controlled. */
export function MachinePage({ address, go, machineName }: MachinePageProps) {
  const { machine, revoked, expired, limit } = address;
  const title = machine === null ? 'Machines' : (machineName(machine) ?? 'Machine');
  useEffect(() => {
    document.title = `${title} · M2M tokens`;
  }, [title]);
  const pageAt = (offset: number) => Math.floor(offset / limit) + 1;

  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{title}</h1>
        {machine !== null && <p className="page-id">{machine}</p>}
      </div>
      <M2MTokens
        subject={machine}
        state={{ revoked, expired, limit, offset: offsetOf(address) }}
        onStateChange={({ offset, ...next }, reason) =>
          go({ ...next, page: offset / next.limit + 1 }, reason)
        }
        getPageHref={(offset) => formatAddress({ ...address, page: pageAt(offset) })}
      />
    </>
  );
}
