// Checked by tsc only.
import type { M2MToken as SdkToken, createClerkClient } from '@clerk/backend';
import type { M2MToken, M2MTokenPage, M2MTokenTableProps } from 'react-m2m-tokens';
import type { M2MToken as ServerToken } from 'react-m2m-tokens/server';
import type { M2MToken as TestingToken } from 'react-m2m-tokens/testing';
import { expectTypeOf } from 'vitest';

type SdkList = Awaited<ReturnType<ReturnType<typeof createClerkClient>['m2m']['list']>>;

// What the SDK returns can be passed wherever a token or tokens are asked for.
expectTypeOf<SdkToken>().toExtend<M2MToken>();
expectTypeOf<SdkList['data'][number]>().toExtend<M2MToken>();
expectTypeOf<SdkList['data']>().toExtend<M2MTokenTableProps['tokens']>();
expectTypeOf<SdkList>().toExtend<Pick<M2MTokenPage, 'data' | 'totalCount'>>();

// The secret is never part of a listed token.
expectTypeOf<M2MToken>().not.toHaveProperty('token');

// Last used: a time, never, or not told.
expectTypeOf<M2MToken['lastUsedAt']>().toEqualTypeOf<number | null | undefined>();
expectTypeOf<Omit<M2MToken, 'lastUsedAt'>>().toExtend<M2MToken>();
expectTypeOf<{ lastUsedAt: undefined }>().toExtend<Pick<M2MToken, 'lastUsedAt'>>();

// An unknown total is null, which nobody takes for a number by mistake.
expectTypeOf<M2MTokenPage['totalCount']>().toEqualTypeOf<number | null>();

// Claims are any JSON: whoever reads them must look first.
expectTypeOf<M2MToken['claims']>().toBeUnknown();

// One token type in all three entries.
expectTypeOf<ServerToken>().toEqualTypeOf<M2MToken>();
expectTypeOf<TestingToken>().toEqualTypeOf<M2MToken>();

export function change(token: M2MToken, page: M2MTokenPage): void {
  // @ts-expect-error: tokens are shared by cache and screen, so nobody may change one
  token.revoked = true;
  // @ts-expect-error: the same
  token.scopes.push('mch_1');
  // @ts-expect-error: the same
  page.data.push(token);
}
