import { StrictMode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { M2MTokenManager } from 'react-m2m-tokens/manage';
import { SWRConfig } from 'swr';
import { MachineTools } from './MachineTools.js';
import { SignedInInventory } from './SignedInInventory.js';
import { lookInPage, type KeptPlaces } from './lookInPage.js';

/** The values and functions of the page that a test uses. */
export interface Script {
  /** Whether each place of this page holds a text. */
  look: (text: string) => Promise<Record<string, boolean>>;
  /** SWR's cache. */
  cache: Map<string, unknown>;
  /** Everything that the host's error handlers got. */
  errors: unknown[];
  /** Keeps a value in a state of a mounted component, as a wrong hook would. */
  keep: (value: unknown) => void;
  /** Puts a value into a database of the page. */
  store: (value: unknown) => Promise<void>;
}

const root = document.getElementById('root') as HTMLElement;
const places: KeptPlaces = { container: root, cache: new Map(), errors: [] };
let keep: Script['keep'] = () => {};
const script: Script = {
  cache: places.cache,
  errors: places.errors,
  look: (text) => lookInPage(text, places),
  keep: (value) => keep(value),
  store,
};
Object.assign(globalThis, { script });
addEventListener('error', ({ error }) => places.errors.push(error));
addEventListener('unhandledrejection', ({ reason }) => places.errors.push(reason));

const asked = new URLSearchParams(location.search);
const names = new Map([[asked.get('machine'), 'Billing']]);

function Page() {
  const [, setKept] = useState<unknown>();
  useEffect(() => {
    keep = (value) => flushSync(() => setKept(value));
  }, []);
  return (
    <main>
      <h1>Billing</h1>
      <SWRConfig
        value={{
          provider: () => places.cache as never,
          onError: (error: unknown, key) => places.errors.push({ error, key }),
        }}
      >
        <M2MTokensProvider machineName={(id) => names.get(id)}>
          <Content />
        </M2MTokensProvider>
      </SWRConfig>
    </main>
  );
}

function Content() {
  const subject = asked.get('machine');
  if (asked.has('tools')) return <MachineTools />;
  if (asked.has('inventory')) return <SignedInInventory subject={subject} />;
  return (
    <M2MTokenManager
      subject={subject}
      defaultState={{ limit: Number(asked.get('limit') ?? 10) }}
      isReasonRequired={asked.has('reason')}
    />
  );
}

createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);

async function store(value: unknown): Promise<void> {
  const opening = indexedDB.open('a');
  await new Promise<void>((resolve) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('a').put(value, 'a');
    opening.onsuccess = () => resolve();
  });
  opening.result.close();
}
