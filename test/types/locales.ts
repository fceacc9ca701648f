// Only tsc checks this file.
import type {
  M2MTokenFiltersProps,
  M2MTokensLabels,
  M2MTokensProps,
  M2MTokensProviderProps,
  M2MTokenTableProps,
  PaginationProps,
} from 'react-m2m-tokens';
import type { M2MTokenManagerProps } from 'react-m2m-tokens/manage';
import type { M2MTokenInventoryProps } from 'react-m2m-tokens/inventory';
import { expectTypeOf } from 'vitest';
import { de, type M2MTokensLocale } from '../../src/locales/de.js';
import { de as deInventory, type M2MInventoryLocale } from '../../src/locales/de/inventory.js';
import { de as deManage, type M2MManageLocale } from '../../src/locales/de/manage.js';
import { plural, type PluralForms, type PluralLocale } from '../../src/locales/shared/plural.js';
import type { M2MInventoryLabels } from '../../src/text/inventory/inventoryLabels.js';
import type { M2MManageLabels } from '../../src/text/manage/manageLabels.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { zhCN } from '../../src/locales/zh-CN.js';

// Provider and components take a pack, or a tag.
expectTypeOf<typeof de>().toExtend<M2MTokensProviderProps['locale']>();
expectTypeOf<'de-AT'>().toExtend<M2MTokensProviderProps['locale']>();
expectTypeOf<M2MTokensProps['locale']>().toEqualTypeOf<M2MTokensProviderProps['locale']>();
expectTypeOf<M2MTokenTableProps['locale']>().toEqualTypeOf<M2MTokensProviderProps['locale']>();
expectTypeOf<PaginationProps['locale']>().toEqualTypeOf<M2MTokensProviderProps['locale']>();
expectTypeOf<M2MTokenFiltersProps['locale']>().toEqualTypeOf<M2MTokensProviderProps['locale']>();
expectTypeOf<typeof ptBR>().toEqualTypeOf<M2MTokensLocale>();
expectTypeOf<typeof zhCN>().toEqualTypeOf<M2MTokensLocale>();

// A language is complete: it has all keys, no others, and none is optional.
expectTypeOf<M2MTokensLocale['labels']>().toEqualTypeOf<M2MTokensLabels>();
expectTypeOf<Required<M2MTokensLabels>>().toEqualTypeOf<M2MTokensLabels>();
const { refresh, ...withoutRefresh } = de.labels;
// @ts-expect-error -- `refresh` is missing
export const incomplete: M2MTokensLocale = { locale: 'de', labels: withoutRefresh };
export const complete: M2MTokensLocale = { locale: 'de', labels: { ...withoutRefresh, refresh } };
// @ts-expect-error -- there is no such label
export const added: M2MTokensLocale = { locale: 'de', labels: { ...de.labels, refreshing: '' } };
// @ts-expect-error -- a status is missing
export const statuses: M2MTokensLabels['status'] = { active: '', expired: '', revoked: '' };

// A pack of managing is a pack of reading with all words of managing, so it goes wherever a pack of reading goes.
expectTypeOf<typeof deManage>().toEqualTypeOf<M2MManageLocale>();
expectTypeOf<M2MManageLocale>().toExtend<M2MTokensLocale>();
expectTypeOf<M2MManageLocale>().toExtend<M2MTokensProviderProps['locale']>();
expectTypeOf<M2MManageLocale>().toExtend<M2MTokenManagerProps['locale']>();
expectTypeOf<M2MManageLocale['labels']>().toExtend<M2MManageLabels>();
expectTypeOf<M2MManageLocale['labels']>().toExtend<M2MTokensLabels>();
// @ts-expect-error -- the words of managing are missing
export const readingOnly: M2MManageLocale = de;

// A pack of the inventory is a pack of reading with all words of the inventory.
expectTypeOf<typeof deInventory>().toEqualTypeOf<M2MInventoryLocale>();
expectTypeOf<M2MInventoryLocale>().toExtend<M2MTokensProviderProps['locale']>();
expectTypeOf<M2MInventoryLocale>().toExtend<M2MTokenInventoryProps['locale']>();
expectTypeOf<M2MInventoryLocale['labels']>().toExtend<M2MInventoryLabels>();
expectTypeOf<M2MInventoryLocale['labels']>().toExtend<M2MTokensLabels>();
// @ts-expect-error -- the words of the inventory are missing
export const withoutInventory: M2MInventoryLocale = deManage;

// A page that manages and has an inventory merges the labels of both packs.
const both = { ...deInventory, labels: { ...deManage.labels, ...deInventory.labels } };
expectTypeOf(both).toExtend<M2MManageLocale>();
expectTypeOf(both).toExtend<M2MInventoryLocale>();
expectTypeOf(both).toExtend<M2MTokensProviderProps['locale']>();

// A text with a count has every plural form of its language.
plural('pl', { one: '#', few: '#', many: '#', other: '#' });
// @ts-expect-error -- Polish has "few"
plural('pl', { one: '#', many: '#', other: '#' });
// @ts-expect-error -- Arabic has "zero"
plural('ar', { one: '#', two: '#', few: '#', many: '#', other: '#' });
// @ts-expect-error -- Japanese has no "one"
plural('ja', { one: '#', other: '#' });
// @ts-expect-error -- every language has "other"
plural('de', { one: '#' });
// @ts-expect-error -- no pack exists for it
plural('xx', { other: '#' });

/** The forms that test/text/localesPlurals.test.ts compares with Intl. */
interface Categories {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  de: 'one' | 'other';
  es: 'one' | 'many' | 'other';
  fr: 'one' | 'many' | 'other';
  he: 'one' | 'two' | 'other';
  ja: 'other';
  ko: 'other';
  pl: 'one' | 'few' | 'many' | 'other';
  'pt-BR': 'one' | 'many' | 'other';
  'zh-CN': 'other';
}
expectTypeOf<{ [Locale in PluralLocale]: keyof PluralForms<Locale> }>().toEqualTypeOf<Categories>();
