import { LeakedTokenCheck } from 'react-m2m-tokens/manage';
import type { DemoMode } from '../DemoMode.js';
import { useTitle } from './useTitle.js';

interface LeakPageProps {
  /** Id of the selected machine; null = none. */
  machine: string | null;
  mode: DemoMode;
  machineName: (id: string) => string | undefined;
}

/** A page for an admin who got a leaked token, and does not know whose it is. */
export function LeakPage({ machine, mode, machineName }: LeakPageProps) {
  useTitle('Leak check');
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">Leak check</h1>
        {machine !== null && (
          <p className="page-note">
            It finds the secrets of all machines, and looks for token IDs in the list of{' '}
            <bdi>{machineName(machine) ?? machine}</bdi>.
          </p>
        )}
        {mode === 'demo' && (
          <p className="page-note">
            To try it, create a token of any machine, copy its secret, and paste it here.
          </p>
        )}
      </div>
      <div className="page-form">
        <LeakedTokenCheck subject={machine} />
      </div>
    </>
  );
}
