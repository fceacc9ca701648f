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
export const writing: M2MTokensHandlerOptions = {
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

// @ts-expect-error: no such action exists yet
export const later: M2MTokensHandlerOptions = { authorize: () => true, actions: ['verify'] };

export function read(context: M2MTokensAuthorizeContext): string | undefined {
  // @ts-expect-error: a list has no token
  return context.tokenId;
}

expectTypeOf<M2MTokensAuthorizeContext['action']>().toEqualTypeOf<M2MTokensAction>();
