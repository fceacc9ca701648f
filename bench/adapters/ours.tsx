import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import 'react-m2m-tokens/styles.css';
import { initialLimit, SUBJECT } from '../page/shared';

/** Our package without prefetching, since the other libraries fetch a page when the user clicks. */
export function App() {
  return (
    <M2MTokensProvider proxyUrl="/api/m2m_tokens">
      <M2MTokens subject={SUBJECT} defaultState={{ limit: initialLimit }} prefetch={false} />
    </M2MTokensProvider>
  );
}
