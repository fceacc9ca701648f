import type { M2MTokensActionEvent, M2MTokensMachinesWriteContext } from 'react-m2m-tokens/server';

/** An event of `onAction`, as the page gets it: without the request, and with its time. */
export type ActivityEntry = Pick<
  M2MTokensActionEvent,
  'phase' | 'action' | 'subject' | 'tokenId' | 'reason'
> & {
  /** Counts from 1. */
  number: number;
  /** Unix milliseconds. */
  at: number;
  /** Everything that a call about a machine says; null = the call is about a token. */
  call: M2MTokensMachinesWriteContext | null;
  /** `ok` or an error code; null = the outcome is open. */
  outcome: string | null;
  /** HTTP status of the answer to the browser; null = the outcome is open. */
  status: number | null;
};
