import { MachineText } from '../../components/MachineText.js';
import { Fact } from '../Fact.js';
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
      <Fact name={labels.machine}>
        <MachineText {...{ id }} context={{ machineName: () => name }} />
      </Fact>
      <Fact name={labels.activeTokens}>
        {use.isLoading
          ? labels.findingMachines
          : labels.activeTokenCount(tokenCount, text.formatNumber)}
      </Fact>
      <Fact name={labels.calledBy}>
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
      </Fact>
    </dl>
  );
}
