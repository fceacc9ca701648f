import type { M2MToken } from '../api/M2MToken.js';

/** What a component for the found tokens gets, such as `M2MInventoryActions` of `react-m2m-tokens/manage`. */
export interface M2MInventoryManageProps {
  /** The machine of the tokens. */
  subject: string;
  /** The live tokens of the found ones; none while the inventory offers nothing. */
  tokens: readonly M2MToken[];
  machineName: (id: string) => string | undefined;
}
