// Only tsc checks this file.
import {
  createM2MTokensHandler,
  type M2MTokensAction,
  type M2MTokensActionEvent,
  type M2MTokensAuthorizeContext,
  type M2MTokensErrorCode,
  type M2MTokensHandlerOptions,
} from 'react-m2m-tokens/server';
import { expectTypeOf } from 'vitest';

// An authorize that reads the subject only, as hosts have it since the first version.
export const reading = createM2MTokensHandler({
  authorize: (_, { subject }) => subject.startsWith('mch_'),
});

// The action decides what there is.
export const writing: M2MTokensHandlerOptions<'list' | 'revoke' | 'create'> = {
  actions: ['list', 'revoke', 'create'],
  authorize: (_, context) => {
    switch (context.action) {
      case 'list':
        expectTypeOf(context).toEqualTypeOf<{ action: 'list'; subject: string }>();
        return true;
      case 'revoke':
        expectTypeOf(context.tokenId).toBeString();
        expectTypeOf(context.reason).toEqualTypeOf<string | null>();
        return false;
      case 'create':
        expectTypeOf(context.tokenFormat).toEqualTypeOf<'opaque' | 'jwt'>();
        expectTypeOf(context.secondsUntilExpiration).toEqualTypeOf<number | null>();
        expectTypeOf(context.claims).toBeUnknown();
        return 'unauthenticated';
    }
  },
  onAction: (event) => {
    expectTypeOf(event).toEqualTypeOf<M2MTokensActionEvent>();
    if (event.phase === 'done') {
      expectTypeOf(event.outcome).toEqualTypeOf<'ok' | M2MTokensErrorCode>();
    }
    // @ts-expect-error: an attempt has no outcome
    return event.phase === 'attempt' && event.outcome;
  },
  describeReason: async (reason, request) => `${reason} ${request.url}`,
};

// @ts-expect-error: the proxy never shows a machine's current key
const unknownAction: M2MTokensAction = 'machines.getKey';
export const unknown = unknownAction;

function maySee(_: Request, { subject }: { subject: string }): boolean {
  return subject.startsWith('mch_');
}

export const subjects = createM2MTokensHandler({ authorize: maySee, actions: ['list', 'revoke'] });
// @ts-expect-error: verify has no subject
export const verifies = createM2MTokensHandler({ authorize: maySee, actions: ['verify'] });
// @ts-expect-error: machines have no subject
export const machines = createM2MTokensHandler({ authorize: maySee, actions: ['machines.get'] });

// Each verify also asks for the list of the found token's machine.
export const verifying = createM2MTokensHandler({
  actions: ['verify', 'machines.get'],
  secretKey: ({ subject }) => {
    expectTypeOf(subject).toEqualTypeOf<string | null>();
    return 'key';
  },
  authorize: (_, context) => {
    expectTypeOf(context.action).toEqualTypeOf<'list' | 'verify' | 'machines.get'>();
    return context.action === 'list' && context.subject !== '';
  },
});

// The key of a handler that lists is always for a machine.
export const listing = createM2MTokensHandler({
  secretKey: ({ subject }) => subject.slice(4),
  authorize: () => true,
});

// The host's own functions.
export const bySdk = createM2MTokensHandler({
  actions: ['machines.update', 'machines.removeScope'],
  machines: {
    update: ({ machineId, name }) => {
      expectTypeOf(machineId).toBeString();
      return name;
    },
    removeScope: ({ machineId, toMachineId }) => machineId + toMachineId,
  },
  authorize: (_, { machineId }) => machineId !== '',
});

export function read(context: M2MTokensAuthorizeContext): string | undefined {
  // @ts-expect-error: a list has no token
  return context.tokenId;
}

expectTypeOf<M2MTokensAuthorizeContext['action']>().toEqualTypeOf<M2MTokensAction>();

/** The actions whose context is their own alone. Each verify also asks for a list. */
type Own = {
  [Action in M2MTokensAction]: M2MTokensAuthorizeContext<Action>['action'] extends Action
    ? Action
    : never;
}[M2MTokensAction];
expectTypeOf<Own>().toEqualTypeOf<Exclude<M2MTokensAction, 'verify'>>();
type Missing = {
  [Action in M2MTokensAction]: [M2MTokensAuthorizeContext<Action>] extends [never] ? Action : never;
}[M2MTokensAction];
expectTypeOf<Missing>().toEqualTypeOf<never>();
