import { M2MTokenManager } from 'react-m2m-tokens/manage';
import 'react-m2m-tokens/styles.css';
import 'react-m2m-tokens/manage.css';

interface ManagePageProps {
  machineId: string;
  /** Whether your server's `authorize` would let this user write. */
  mayManage: boolean;
}

export function ManagePage({ machineId, mayManage }: ManagePageProps) {
  return (
    <main>
      <h1>Tokens</h1>
      <M2MTokenManager
        subject={machineId}
        can={{ revoke: mayManage, create: mayManage }}
        isReasonRequired
        maxExpirationSeconds={90 * 24 * 3600}
        allowNeverExpires={false}
      />
    </main>
  );
}
