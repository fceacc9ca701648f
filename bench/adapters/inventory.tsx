import { M2MTokensProvider } from 'react-m2m-tokens';
import { M2MTokenInventory } from 'react-m2m-tokens/inventory';
import 'react-m2m-tokens/styles.css';
import 'react-m2m-tokens/inventory.css';

const nameOf = (id: string) => `Machine ${id.slice(4, 6)}`;

/** All 10,000 tokens of one machine, which the scenario `inventory` loads. */
export function App() {
  return (
    <M2MTokensProvider proxyUrl="/api/m2m_tokens" machineName={nameOf}>
      <M2MTokenInventory subject="mch_inventory" />
    </M2MTokensProvider>
  );
}
