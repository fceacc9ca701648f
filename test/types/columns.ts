// Only tsc checks this file.
import {
  M2M_TOKEN_COLUMNS,
  type M2MTokenCellContext,
  type M2MTokenColumn,
  type M2MTokensClassNames,
  type M2MTokensDensity,
  type M2MTokensPart,
  type M2MTokensProps,
  type M2MTokensProviderProps,
  type M2MTokenFiltersProps,
  type M2MTokenStatus,
  type M2MTokenTableProps,
  m2mIdColumn,
  m2mStatusColumn,
  type PaginationProps,
} from 'react-m2m-tokens';
import { expectTypeOf } from 'vitest';

// Columns are read-only: both readonly and mutable arrays fit.
expectTypeOf(M2M_TOKEN_COLUMNS).toEqualTypeOf<readonly M2MTokenColumn[]>();
expectTypeOf<readonly M2MTokenColumn[]>().toExtend<M2MTokenTableProps['columns']>();
expectTypeOf<M2MTokenColumn[]>().toExtend<M2MTokenTableProps['columns']>();
expectTypeOf<readonly [M2MTokenColumn]>().toExtend<M2MTokenTableProps['columns']>();
expectTypeOf<M2MTokensProps['columns']>().toEqualTypeOf<M2MTokenTableProps['columns']>();

// A cell infers its types.
export const own = {
  id: 'own',
  header: (labels) => labels.columnStatus,
  cell: (token, { status, now, formatTime }) => {
    expectTypeOf(status).toEqualTypeOf<M2MTokenStatus>();
    expectTypeOf(now).toEqualTypeOf<number | null>();
    expectTypeOf(formatTime).returns.toEqualTypeOf<string | undefined>();
    return token.id;
  },
  times: (token) => [token.createdAt, token.lastUsedAt, token.expiration],
  isShown: (tokens) => tokens.length > 0,
} satisfies M2MTokenColumn;
export const changed: M2MTokenColumn = { ...m2mStatusColumn, cell: () => null };
export const bare: M2MTokenColumn = { id: 'bare', header: 'Bare', cell: () => undefined };
export const without: M2MTokenColumn = { ...bare, times: undefined, isShown: undefined };
export const columns: M2MTokenTableProps['columns'] = [m2mIdColumn, own, changed] as const;

// @ts-expect-error: a cell takes a token, not a text
export const wrongToken: M2MTokenColumn = { ...bare, cell: (token: string) => token };
// @ts-expect-error: a function cannot be rendered
export const wrongCell: M2MTokenColumn = { ...bare, cell: () => () => 'text' };
// @ts-expect-error: times are in Unix milliseconds
export const wrongTimes: M2MTokenColumn = { ...bare, times: () => [new Date(0)] };
// @ts-expect-error: no such label exists
export const wrongHeader: M2MTokenColumn = { ...bare, header: (labels) => labels.columnOwner };
// @ts-expect-error: a column needs a name for screen readers
export const nameless: M2MTokenColumn = { id: 'bare', cell: () => null };

export function change(column: M2MTokenColumn): void {
  // @ts-expect-error: a column is shared by all tables, so it is read-only
  column.header = 'Other';
  // @ts-expect-error: the list of columns is read-only, too
  M2M_TOKEN_COLUMNS.push(column);
}

export function cell({ status, copy, toggle }: M2MTokenCellContext): void {
  // @ts-expect-error: no such status exists
  if (status === 'gone') toggle();
  expectTypeOf(copy).returns.resolves.toBeBoolean();
}

// Classes and density are the same on every component.
type Look = {
  classNames?: M2MTokensClassNames | undefined;
  density?: M2MTokensDensity | undefined;
};
expectTypeOf<Pick<M2MTokensProps, keyof Look>>().toEqualTypeOf<Look>();
expectTypeOf<Pick<M2MTokenTableProps, keyof Look>>().toEqualTypeOf<Look>();
expectTypeOf<Pick<PaginationProps, keyof Look>>().toEqualTypeOf<Look>();
expectTypeOf<Pick<M2MTokenFiltersProps, keyof Look>>().toEqualTypeOf<Look>();
expectTypeOf<Pick<M2MTokensProviderProps, keyof Look>>().toEqualTypeOf<Look>();
expectTypeOf<keyof M2MTokensClassNames>().toEqualTypeOf<M2MTokensPart>();
expectTypeOf<M2MTokensDensity>().toEqualTypeOf<'comfortable' | 'compact'>();

export const classNames: M2MTokensClassNames = { row: 'my-row', cell: undefined };
// @ts-expect-error: no such part exists
export const wrongPart: M2MTokensClassNames = { rows: 'my-rows' };
// @ts-expect-error: the names are those of `classNames`, not of CSS
export const wrongCase: M2MTokensClassNames = { 'head-cell': 'my-head' };
