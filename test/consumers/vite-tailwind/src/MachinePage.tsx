import { M2MTokens, type M2MTokensClassNames } from 'react-m2m-tokens';
import './styles.css';

const classNames = { page: 'rounded-none' } satisfies M2MTokensClassNames;

export function MachinePage({ machineId }: { machineId: string }) {
  return (
    <main className="mx-auto max-w-6xl p-4">
      <h1 className="mb-4 text-xl font-semibold">Tokens</h1>
      <M2MTokens subject={machineId} classNames={classNames} />
    </main>
  );
}
