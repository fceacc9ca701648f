import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import type { M2MTokensAction } from './M2MTokensAction.js';
import type { ReadCall } from './readCall.js';

export type OwnSources = Pick<
  M2MTokensHandlerOptions,
  'list' | 'revoke' | 'create' | 'verify' | 'machines'
>;

type OwnFunction = (context: object, options: { signal: AbortSignal }) => unknown;

/** The host's own function for an action; undefined = there is none. */
export function ownFunction(options: OwnSources, action: M2MTokensAction): OwnFunction | undefined {
  const { machines, ...others } = options;
  const [group, name = ''] = action.split('.');
  const functions = (group === 'machines' ? machines : others) as
    Record<string, OwnFunction | undefined> | undefined;
  return functions?.[name || action];
}

/** The host's own function for a call, ready to call. */
export function ownSource(options: OwnSources, { context, secret }: ReadCall) {
  const own = ownFunction(options, context.action);
  // A copy, since the answer is checked against the context.
  const given = context.action === 'verify' ? { ...context, token: secret } : { ...context };
  return own && ((signal: AbortSignal) => own(given, { signal }));
}
