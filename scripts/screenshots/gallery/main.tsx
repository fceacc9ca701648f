import { createRoot } from 'react-dom/client';
import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import 'react-m2m-tokens/styles.css';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { createFetch } from './createFetch.js';
import { type Language, LANGUAGES } from './languages.js';
import { MACHINES } from './machines.js';
import './page.css';
import { STATES } from './states.js';

/** The URL sets the state and the language. */
const { state = '', language = 'en' } = Object.fromEntries(new URLSearchParams(location.search));
const { direction, title, pack, machineName } = LANGUAGES[language as Language];
const { answers, ...props } = STATES[state] ?? {};
const root = document.getElementById('root');

document.documentElement.lang = language;
document.documentElement.dir = direction;

const config = {
  ...pack,
  machineName,
  fetch: createFetch(answers),
  now: () => FAKE_NOW,
  timeZone: 'UTC',
};

if (root !== null) {
  createRoot(root).render(
    <SWRConfig value={{ shouldRetryOnError: false }}>
      <M2MTokensProvider {...config}>
        <h1>{title}</h1>
        <M2MTokens subject={MACHINES.Billing.id} {...props} />
      </M2MTokensProvider>
    </SWRConfig>,
  );
}
