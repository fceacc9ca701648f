// Only tsc checks this file.
import type { M2MToken as SdkToken, createClerkClient } from '@clerk/backend';
import type { M2MToken, M2MTokenPage, M2MTokenTableProps } from 'react-m2m-tokens';
import type { M2MToken as ServerToken } from 'react-m2m-tokens/server';
import type { M2MToken as TestingToken } from 'react-m2m-tokens/testing';
import { expectTypeOf } from 'vitest';

type SdkList = Awaited<ReturnType<ReturnType<typeof createClerkClient>['m2m']['list']>>;

// The SDK's results fit wherever the package takes tokens.
expectTypeOf<SdkToken>().toExtend<M2MToken>();
expectTypeOf<SdkList['data'][number]>().toExtend<M2MToken>();
expectTypeOf<SdkList['data']>().toExtend<M2MTokenTableProps['tokens']>();
expectTypeOf<SdkList>().toExtend<Pick<M2MTokenPage, 'data' | 'totalCount'>>();

// A listed token never includes its secret.
expectTypeOf<M2MToken>().not.toHaveProperty('token');

// Last used: a time, null for never, or undefined for unknown.
expectTypeOf<M2MToken['lastUsedAt']>().toEqualTypeOf<number | null | undefined>();
expectTypeOf<Omit<M2MToken, 'lastUsedAt'>>().toExtend<M2MToken>();
expectTypeOf<{ lastUsedAt: undefined }>().toExtend<Pick<M2MToken, 'lastUsedAt'>>();

// An unknown total is null, which the compiler does not accept as a number.
expectTypeOf<M2MTokenPage['totalCount']>().toEqualTypeOf<number | null>();

// Claims are any JSON: readers must check their type first.
expectTypeOf<M2MToken['claims']>().toBeUnknown();

// One token type in all three entries.
expectTypeOf<ServerToken>().toEqualTypeOf<M2MToken>();
expectTypeOf<TestingToken>().toEqualTypeOf<M2MToken>();

export function change(token: M2MToken, page: M2MTokenPage): void {
  // @ts-expect-error: cache and screen share tokens, so they are read-only
  token.revoked = true;
  // @ts-expect-error: the same
  token.scopes.push('mch_1');
  // @ts-expect-error: the same
  page.data.push(token);
}
