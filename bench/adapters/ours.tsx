import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import 'react-m2m-tokens/styles.css';
import { initialLimit, SUBJECT } from '../page/shared';

/** Our package, but for what it asks for ahead: the others ask for a page when it is clicked for. */
export function App() {
  return (
    <M2MTokensProvider proxyUrl="/api/m2m_tokens">
      <M2MTokens subject={SUBJECT} defaultLimit={initialLimit} prefetch={false} />
    </M2MTokensProvider>
  );
}
