import { MachineText } from '../../components/MachineText.js';
import { useManagePart } from '../M2MManagePart.js';
import type { MachineUse } from './useMachineUse.js';
import type { MachineWords } from './useMachineWords.js';

interface MachineUseFactsProps {
  id: string;
  name: string;
  use: MachineUse;
  words: MachineWords;
}

/** The machine, its active tokens, and the machines that may call it. */
export function MachineUseFacts({ id, name, use, words: { labels, text } }: MachineUseFactsProps) {
  const part = useManagePart();
  const { callers, checked, tokenCount, machineCount } = use;
  const found = labels.callersFound(callers.length, checked, machineCount, text.formatNumber);
  return (
    <dl className={part('facts')}>
      <dt className={part('factName')}>{labels.machine}</dt>
      <dd className={part('factValue')}>
        <MachineText {...{ id }} context={{ machineName: () => name }} />
      </dd>
      <dt className={part('factName')}>{labels.activeTokens}</dt>
      <dd className={part('factValue')}>
        {use.isLoading
          ? labels.findingMachines
          : labels.activeTokenCount(tokenCount, text.formatNumber)}
      </dd>
      <dt className={part('factName')}>{labels.calledBy}</dt>
      <dd className={part('factValue')}>
        {callers.length > 0 && (
          <ul className={part('detailList')} role="list">
            {callers.map((caller) => (
              <li key={caller.id}>
                <MachineText id={caller.id} context={{ machineName: () => caller.name }} />
              </li>
            ))}
          </ul>
        )}
        <span>{use.isLoading ? labels.findingMachines : found}</span>
      </dd>
    </dl>
  );
}
