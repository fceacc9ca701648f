import { useContext } from 'react';
import { M2MTokensContext } from './M2MTokensContext.js';

export type MachineName = (id: string) => string | undefined;

const noName = () => undefined;

/** The function that names machines: the component's own, or else the provider's, or else one that names none. */
export function useMachineName(own: MachineName | undefined): MachineName {
  const { machineName } = useContext(M2MTokensContext);
  return own ?? machineName ?? noName;
}
