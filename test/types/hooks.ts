// Only tsc checks this file.
import {
  getM2MTokensKey,
  type ListParams,
  type M2MToken,
  type M2MTokenPage,
  type M2MTokensError,
  type M2MTokensErrorCode,
  type M2MTokensProps,
  useM2MTokenList,
  useM2MTokens,
  useM2MTokensCache,
  type UseM2MTokensOptions,
} from 'react-m2m-tokens';
import type { KeyedMutator } from 'swr';
import { expectTypeOf } from 'vitest';

type List = ReturnType<typeof useM2MTokens>;
type Cache = ReturnType<typeof useM2MTokensCache>;

// SWR's own fields, by SWR's names and types.
expectTypeOf<List['data']>().toEqualTypeOf<M2MTokenPage | undefined>();
expectTypeOf<List['error']>().toEqualTypeOf<M2MTokensError | undefined>();
expectTypeOf<List['isLoading']>().toBeBoolean();
expectTypeOf<List['isValidating']>().toBeBoolean();
expectTypeOf<List['mutate']>().toEqualTypeOf<KeyedMutator<M2MTokenPage>>();

// The additional fields.
expectTypeOf<List['tokens']>().toEqualTypeOf<readonly M2MToken[]>();
expectTypeOf<List['totalCount']>().toEqualTypeOf<number | null>();
expectTypeOf<List['pageCount']>().toEqualTypeOf<number | null>();
expectTypeOf<List['shownParams']>().toEqualTypeOf<ListParams | null>();
expectTypeOf<M2MTokensError['code']>().toEqualTypeOf<M2MTokensErrorCode>();

// A subject is required; three values mean that there is none.
expectTypeOf(useM2MTokens).toBeCallableWith({ subject: null });
expectTypeOf(useM2MTokens).toBeCallableWith({ subject: undefined });
expectTypeOf(useM2MTokens).toBeCallableWith({ subject: '', limit: undefined, offset: undefined });
// @ts-expect-error: the subject is missing
expectTypeOf(useM2MTokens).toBeCallableWith({ limit: 10 });

// SWR's options, without those that would break the hook.
type Held = 'fetcher' | 'keepPreviousData' | 'fallbackData' | 'use' | 'compare';
expectTypeOf<keyof UseM2MTokensOptions & Held>().toBeNever();
expectTypeOf<UseM2MTokensOptions>().toHaveProperty('refreshInterval');
expectTypeOf<UseM2MTokensOptions>().toHaveProperty('revalidateOnFocus');
expectTypeOf<UseM2MTokensOptions>().toHaveProperty('onSuccess');
expectTypeOf<UseM2MTokensOptions>().toHaveProperty('suspense');
expectTypeOf<UseM2MTokensOptions['onPastEnd']>().toEqualTypeOf<
  ((lastOffset: number) => void) | undefined
>();

// The list sets two more options itself.
type OwnOptions = NonNullable<M2MTokensProps['swr']>;
expectTypeOf<keyof OwnOptions & (Held | 'onPastEnd' | 'suspense')>().toBeNever();
expectTypeOf<OwnOptions>().toHaveProperty('refreshInterval');

// The list's state fits the hook as it is.
type TokenList = ReturnType<typeof useM2MTokenList>;
expectTypeOf<TokenList['state'] & { subject: string }>().toExtend<
  Parameters<typeof useM2MTokens>[0]
>();
expectTypeOf<TokenList['list']>().toEqualTypeOf<List>();

expectTypeOf<Cache['revalidate']>().parameter(0).toEqualTypeOf<Partial<ListParams> | undefined>();
expectTypeOf<Cache['clear']>().returns.toBeVoid();
expectTypeOf(getM2MTokensKey).returns.toBeString();

export function useWrongly(): void {
  // @ts-expect-error: no such filter exists
  useM2MTokens({ subject: 'mch_1', status: 'active' });
  // @ts-expect-error: the hook itself fetches the pages
  useM2MTokens({ subject: 'mch_1' }, { fetcher: () => null });
}
