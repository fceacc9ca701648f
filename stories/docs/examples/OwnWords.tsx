import { type M2MTokensLabels, M2MTokensProvider } from 'react-m2m-tokens';
import type { ReactNode } from 'react';

const words: Partial<M2MTokensLabels> = {
  tokens: 'API keys',
  caption: 'API keys',
  // Numbers arrive with the locale's formatter.
  total: (count, format) => `${format(count)} ${count === 1 ? 'key' : 'keys'}`,
};

export function OwnWords({ children }: { children: ReactNode }) {
  return <M2MTokensProvider labels={words}>{children}</M2MTokensProvider>;
}
