import type { M2MToken } from '../api/M2MToken.js';

/** The props of a component for the found tokens, such as `M2MInventoryActions` of `react-m2m-tokens/manage`. */
export interface M2MInventoryManageProps {
  /** The machine of the tokens. */
  subject: string;
  /** The found tokens that are live; empty during a walk, and without a filter or a search. */
  tokens: readonly M2MToken[];
  machineName: (id: string) => string | undefined;
}
