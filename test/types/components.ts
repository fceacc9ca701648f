// Only tsc checks this file.
import type {
  M2MTokenFilters,
  M2MTokenFiltersProps,
  M2MTokens,
  M2MTokensClient,
  M2MTokensProps,
  M2MTokensProviderProps,
  M2MTokenTable,
  M2MTokenTableProps,
  NumberFormat,
  Pagination,
  PaginationProps,
  UseM2MTokenListOptions,
  UseM2MTokenListReturn,
  UseM2MTokensParams,
} from 'react-m2m-tokens';
import type { ListM2MTokensParams, M2MTokensHandlerOptions } from 'react-m2m-tokens/server';
import type { CreateFakeBackendOptions, CreateM2MTokensOptions } from 'react-m2m-tokens/testing';
import type { ComponentProps, ElementType, Ref } from 'react';
import { expectTypeOf } from 'vitest';

type RefOf<Component extends ElementType> = ComponentProps<Component>['ref'];

// Each ref has the element type that the documentation names.
expectTypeOf<Ref<HTMLElement>>().toExtend<RefOf<typeof M2MTokens>>();
expectTypeOf<Ref<HTMLTableElement>>().toExtend<RefOf<typeof M2MTokenTable>>();
expectTypeOf<Ref<HTMLElement>>().toExtend<RefOf<typeof Pagination>>();
expectTypeOf<Ref<HTMLDivElement>>().toExtend<RefOf<typeof M2MTokenFilters>>();
expectTypeOf<Ref<HTMLInputElement>>().not.toExtend<RefOf<typeof M2MTokenTable>>();
expectTypeOf<Ref<HTMLSpanElement>>().not.toExtend<RefOf<typeof M2MTokenFilters>>();

/** The optional properties of T that do not accept an explicit undefined. */
type RefusesUndefined<T> = {
  [K in keyof T]-?: object extends Pick<T, K>
    ? Record<K, undefined> extends Pick<T, K>
      ? never
      : K
    : never;
}[keyof T];

// Hosts may use exactOptionalPropertyTypes: every optional property accepts undefined.
expectTypeOf<RefusesUndefined<M2MTokensProps>>().toBeNever();
expectTypeOf<RefusesUndefined<M2MTokenTableProps>>().toBeNever();
expectTypeOf<RefusesUndefined<PaginationProps>>().toBeNever();
expectTypeOf<RefusesUndefined<M2MTokenFiltersProps>>().toBeNever();
expectTypeOf<RefusesUndefined<M2MTokensProviderProps>>().toBeNever();
expectTypeOf<RefusesUndefined<M2MTokensClient>>().toBeNever();
expectTypeOf<RefusesUndefined<UseM2MTokensParams>>().toBeNever();
expectTypeOf<RefusesUndefined<UseM2MTokenListOptions>>().toBeNever();
expectTypeOf<RefusesUndefined<M2MTokensHandlerOptions>>().toBeNever();
expectTypeOf<RefusesUndefined<ListM2MTokensParams>>().toBeNever();
expectTypeOf<RefusesUndefined<CreateFakeBackendOptions>>().toBeNever();
expectTypeOf<RefusesUndefined<CreateM2MTokensOptions>>().toBeNever();
// This check can fail.
expectTypeOf<
  RefusesUndefined<{ a?: string; b?: string | undefined; c: string }>
>().toEqualTypeOf<'a'>();

// The required properties, and no others.
type Required<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
expectTypeOf<Required<M2MTokensProps>>().toEqualTypeOf<'subject'>();
expectTypeOf<Required<M2MTokenTableProps>>().toEqualTypeOf<'subject' | 'tokens'>();
expectTypeOf<Required<PaginationProps>>().toEqualTypeOf<
  'totalCount' | 'limit' | 'offset' | 'onOffsetChange'
>();
expectTypeOf<Required<M2MTokenFiltersProps>>().toEqualTypeOf<
  'revoked' | 'expired' | 'onRevokedChange' | 'onExpiredChange'
>();
expectTypeOf<Required<M2MTokensProviderProps>>().toBeNever();
expectTypeOf<Required<M2MTokensHandlerOptions>>().toEqualTypeOf<'authorize'>();

// Each part takes its props in one spread, and none of them is unknown to it.
type Unknown<Given, Part extends ElementType> = Exclude<keyof Given, keyof ComponentProps<Part>>;
type ListProps = UseM2MTokenListReturn;
expectTypeOf<ListProps['filterProps']>().toExtend<ComponentProps<typeof M2MTokenFilters>>();
expectTypeOf<ListProps['tableProps']>().toExtend<ComponentProps<typeof M2MTokenTable>>();
expectTypeOf<ListProps['paginationProps']>().toExtend<ComponentProps<typeof Pagination>>();
expectTypeOf<Unknown<ListProps['filterProps'], typeof M2MTokenFilters>>().toBeNever();
expectTypeOf<Unknown<ListProps['tableProps'], typeof M2MTokenTable>>().toBeNever();
expectTypeOf<Unknown<ListProps['paginationProps'], typeof Pagination>>().toBeNever();

// `<M2MTokens>` takes every option of the hook.
expectTypeOf<M2MTokensProps>().toExtend<UseM2MTokenListOptions>();

// The views accept no children: their props say what to show.
expectTypeOf<M2MTokensProps>().not.toHaveProperty('children');
expectTypeOf<M2MTokenTableProps>().not.toHaveProperty('children');
expectTypeOf<PaginationProps>().not.toHaveProperty('children');
expectTypeOf<M2MTokenFiltersProps>().not.toHaveProperty('children');

// Every other attribute of the element fits.
expectTypeOf<{ id: string; 'aria-describedby': string }>().toExtend<
  Partial<M2MTokenTableProps> & Partial<PaginationProps> & Partial<M2MTokensProps>
>();

// A machine may have no name.
expectTypeOf<M2MTokensProviderProps['machineName']>().toEqualTypeOf<
  ((id: string) => string | undefined) | undefined
>();
expectTypeOf<NumberFormat>().toEqualTypeOf<(value: number) => string>();
expectTypeOf<Intl.NumberFormat['format']>().toExtend<NumberFormat>();

// Headers in every form that fetch accepts, sync or async.
expectTypeOf<Headers>().toExtend<M2MTokensClient['headers']>();
expectTypeOf<() => Promise<Record<string, string>>>().toExtend<M2MTokensClient['headers']>();
expectTypeOf<typeof fetch>().toExtend<M2MTokensClient['fetch']>();
