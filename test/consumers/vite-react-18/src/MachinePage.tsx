import { M2MTokens } from 'react-m2m-tokens';
import 'react-m2m-tokens/styles.css';

export function MachinePage({ machineId }: { machineId: string }) {
  return <M2MTokens subject={machineId} />;
}
