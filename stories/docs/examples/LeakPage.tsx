import { LeakedTokenCheck, useMachineNames } from 'react-m2m-tokens/manage';
import 'react-m2m-tokens/styles.css';
import 'react-m2m-tokens/manage.css';

interface LeakPageProps {
  /** A machine whose list is searched for pasted token ids; null = none. */
  machineId?: string | null;
  /** Whether your server's `authorize` would let this user revoke. */
  mayRevoke: boolean;
}

export function LeakPage({ machineId = null, mayRevoke }: LeakPageProps) {
  return (
    <main>
      <h1>Leaked tokens</h1>
      <LeakedTokenCheck
        subject={machineId}
        canRevoke={mayRevoke}
        machineName={useMachineNames(machineId)}
      />
    </main>
  );
}
