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

/** The host's own function with the parameters of a call; undefined = there is none. */
export function ownSource(options: OwnSources, { context, secret }: ReadCall) {
  // Copies, since the answer is checked against the context.
  const { action, ...params } = context;
  const own = ownFunction(options, action);
  const given =
    action === 'revoke' || action === 'create'
      ? { ...context }
      : { ...params, ...(action === 'verify' && { token: secret }) };
  return own && ((signal: AbortSignal) => own(given, { signal }));
}
