import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { he } from '../../src/locales/he.js';
import { ja } from '../../src/locales/ja.js';
import { ko } from '../../src/locales/ko.js';
import { pl } from '../../src/locales/pl.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import type { NumberFormat } from '../../src/text/formatters.js';
import type { M2MTokensLabels } from '../../src/text/labels.js';

export const PACKS = [ar, de, es, fr, he, ja, ko, pl, ptBR, zhCN];

export const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 111, 119, 1_284, 1_000_000];
export const POSITION = { page: 2, pageCount: 9, first: 11, last: 20, total: 87 };

/** The labels that take arguments. */
type FunctionLabel<Name extends keyof M2MTokensLabels = keyof M2MTokensLabels> =
  Name extends unknown
    ? M2MTokensLabels[Name] extends (...args: never) => string
      ? Name
      : never
    : never;

/** Marks a formatted number. */
export const marked: NumberFormat = (value) => `‹${value}›`;

/** The results of each label for ids, counts, pages and failures of all kinds. */
export function sayFunctions(
  labels: M2MTokensLabels,
  format = marked,
): Record<FunctionLabel, string[]> {
  const counted = (say: (count: number, format: NumberFormat) => string) =>
    COUNTS.map((count) => say(count, format));
  const rows = { page: 3, isCurrentPage: false, hasOtherFilters: false };
  return {
    moreScopes: counted(labels.moreScopes),
    copyId: [labels.copyId('mt_x')],
    details: [labels.details('mt_x')],
    claimsOf: [labels.claimsOf('mt_x')],
    copyClaims: [labels.copyClaims('mt_x')],
    claimsCut: counted(labels.claimsCut),
    loaded: counted(labels.loaded),
    failedText: M2M_TOKENS_ERROR_CODES.map((code) =>
      labels.failedText(new M2MTokensError(code, 'For programmers.')),
    ),
    failedWithRows: [
      labels.failedWithRows({ ...rows, isCurrentPage: true }, format),
      labels.failedWithRows(rows, format),
      labels.failedWithRows({ ...rows, hasOtherFilters: true }, format),
    ],
    retryAfter: [...counted(labels.retryAfter), labels.retryAfter(3600, format)],
    skipped: counted(labels.skipped),
    page: counted(labels.page),
    range: [
      labels.range(POSITION, format),
      labels.range({ ...POSITION, total: null }, format),
      labels.range({ first: 21, last: 12, total: 12 }, format),
    ],
    pageChanged: [
      labels.pageChanged(POSITION, format),
      labels.pageChanged({ ...POSITION, pageCount: null, total: null }, format),
    ],
    total: counted(labels.total),
  };
}

/** All possible texts of these labels, by the label's name. */
export function sayAll(labels: M2MTokensLabels): [name: string, texts: string[]][] {
  const fromFunctions: Record<string, string[]> = sayFunctions(labels);
  return Object.entries(labels).flatMap(([name, value]): [string, string[]][] => {
    if (typeof value === 'object') {
      return Object.entries(value).map(([key, word]) => [`${name}.${key}`, [String(word)]]);
    }
    return [[name, typeof value === 'string' ? [value] : (fromFunctions[name] ?? [])]];
  });
}
