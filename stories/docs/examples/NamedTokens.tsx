import { M2MTokens } from 'react-m2m-tokens';
import { useMachineNames } from 'react-m2m-tokens/manage';

/** Names the machines in the scopes, for one more request. */
export function NamedTokens({ machineId }: { machineId: string }) {
  return <M2MTokens subject={machineId} machineName={useMachineNames(machineId)} />;
}
