import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { ar } from '../../src/locales/ar.js';
import { ar as arInventory } from '../../src/locales/ar/inventory.js';
import { ar as arManage } from '../../src/locales/ar/manage.js';
import { de } from '../../src/locales/de.js';
import { de as deInventory } from '../../src/locales/de/inventory.js';
import { de as deManage } from '../../src/locales/de/manage.js';
import { es } from '../../src/locales/es.js';
import { es as esInventory } from '../../src/locales/es/inventory.js';
import { es as esManage } from '../../src/locales/es/manage.js';
import { fr } from '../../src/locales/fr.js';
import { fr as frInventory } from '../../src/locales/fr/inventory.js';
import { fr as frManage } from '../../src/locales/fr/manage.js';
import { he } from '../../src/locales/he.js';
import { he as heInventory } from '../../src/locales/he/inventory.js';
import { he as heManage } from '../../src/locales/he/manage.js';
import { ja } from '../../src/locales/ja.js';
import { ja as jaInventory } from '../../src/locales/ja/inventory.js';
import { ja as jaManage } from '../../src/locales/ja/manage.js';
import { ko } from '../../src/locales/ko.js';
import { ko as koInventory } from '../../src/locales/ko/inventory.js';
import { ko as koManage } from '../../src/locales/ko/manage.js';
import { pl } from '../../src/locales/pl.js';
import { pl as plInventory } from '../../src/locales/pl/inventory.js';
import { pl as plManage } from '../../src/locales/pl/manage.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { ptBR as ptBRInventory } from '../../src/locales/pt-BR/inventory.js';
import { ptBR as ptBRManage } from '../../src/locales/pt-BR/manage.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import { zhCN as zhCNInventory } from '../../src/locales/zh-CN/inventory.js';
import { zhCN as zhCNManage } from '../../src/locales/zh-CN/manage.js';
import type { NumberFormat } from '../../src/text/formatters.js';
import {
  INVENTORY_LABELS,
  type M2MInventoryLabels,
} from '../../src/text/inventory/inventoryLabels.js';
import type { M2MTokensLabels } from '../../src/text/labels.js';
import { MANAGE_LABELS, type M2MManageLabels } from '../../src/text/manage/manageLabels.js';

export const PACKS = [ar, de, es, fr, he, ja, ko, pl, ptBR, zhCN];

/** The packs with the words of managing. */
export const MANAGE_PACKS = [
  arManage,
  deManage,
  esManage,
  frManage,
  heManage,
  jaManage,
  koManage,
  plManage,
  ptBRManage,
  zhCNManage,
];

/** The packs with the words of the inventory. */
export const INVENTORY_PACKS = [
  arInventory,
  deInventory,
  esInventory,
  frInventory,
  heInventory,
  jaInventory,
  koInventory,
  plInventory,
  ptBRInventory,
  zhCNInventory,
];

export const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 111, 119, 1_284, 1_000_000];
export const POSITION = { page: 2, pageCount: 9, first: 11, last: 20, total: 87 };

/** The labels that take arguments. */
type FunctionLabel<Labels, Name extends keyof Labels = keyof Labels> = Name extends unknown
  ? Labels[Name] extends (...args: never) => string | undefined
    ? Name
    : never
  : never;

/** Marks a formatted number. */
export const marked: NumberFormat = (value) => `‹${value}›`;

/** The results of each label for ids, counts, pages and failures of all kinds. */
export function sayFunctions(
  labels: M2MTokensLabels,
  format = marked,
): Record<FunctionLabel<M2MTokensLabels>, string[]> {
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

/** The results of each label of managing, for counts, ids, times, faults and failures of all kinds. */
export function sayManageFunctions(
  labels: M2MManageLabels,
  format = marked,
): Record<FunctionLabel<M2MManageLabels>, string[]> {
  const counted = (say: (count: number, format: NumberFormat) => string) =>
    COUNTS.map((count) => say(count, format));
  const failed = (say: (error: M2MTokensError) => string | undefined) =>
    M2M_TOKENS_ERROR_CODES.flatMap(
      (code) => say(new M2MTokensError(code, 'For programmers.')) ?? [],
    );
  const place = { line: 3, column: 5, found: 'mt_x' };
  return {
    revokeTitle: counted(labels.revokeTitle),
    revokeEffect: counted(labels.revokeEffect),
    revokeConfirm: counted(labels.revokeConfirm),
    used: [labels.used('mt_x')],
    usedRecently: [labels.usedRecently('mt_x')],
    manyUsedRecently: counted(labels.manyUsedRecently),
    alreadyRevoked: counted(labels.alreadyRevoked),
    alreadyExpired: counted(labels.alreadyExpired),
    reasonLength: counted((count) => labels.reasonLength(count, 500, format)),
    reasonTooLong: counted(labels.reasonTooLong),
    revokeProgress: counted((count) => labels.revokeProgress(count, 100, format)),
    revokeContinues: counted(labels.revokeContinues),
    revokeSummary: [
      labels.revokeSummary({ revoked: 3, failed: 0, stopped: 0 }, format),
      ...counted((count) =>
        labels.revokeSummary({ revoked: count, failed: 1, stopped: 0 }, format),
      ),
      ...counted((count) =>
        labels.revokeSummary({ revoked: 2, failed: count, stopped: 5 }, format),
      ),
    ],
    revokeFailedText: failed(labels.revokeFailedText),
    revokedTokens: counted(labels.revokedTokens),
    selectToken: [labels.selectToken('mt_x')],
    selected: counted(labels.selected),
    revokeFound: counted(labels.revokeFound),
    revokeToken: [labels.revokeToken('mt_x')],
    createFor: [labels.createFor('mt_x')],
    expiresOn: [labels.expiresOn('mt_x')],
    expirationFault: (['not-whole', 'too-short', 'too-long'] as const).map((fault) =>
      labels.expirationFault(fault, 'mt_x'),
    ),
    claimsSize: counted((count) => labels.claimsSize(count, 3000, format)),
    claimsFault: [
      ...(['syntax', 'repeated', 'deep', 'inexact', 'reserved', 'size', 'shape'] as const).map(
        (kind) => labels.claimsFault({ ...place, kind }, 3000, format),
      ),
      labels.claimsFault({ ...place, kind: 'syntax', found: '\n' }, 3000, format),
      labels.claimsFault({ ...place, kind: 'syntax', found: '' }, 3000, format),
    ],
    createFailedText: failed(labels.createFailedText),
    createOrphans: counted(labels.createOrphans),
    expirationDiffers: [labels.expirationDiffers('mt_x', 'mt_y')],
    ...sayRotateFunctions(labels, format),
    leakCut: counted(labels.leakCut),
    leakFound: counted(labels.leakFound),
    leakFailedText: failed(labels.leakFailedText),
    leakUsed: [labels.leakUsed('mt_x')],
    leakRest: counted(labels.leakRest),
    ...sayMachineFunctions(labels, format),
    machineFailedText: failed(labels.machineFailedText).filter(Boolean),
  };
}

export const ADVICE = [
  ...(['gone', 'in-use', 'waiting', 'recent', 'unknown', 'expired', 'unused', 'silent'] as const),
];

function sayRotateFunctions(labels: M2MManageLabels, format: NumberFormat) {
  const use = { newUse: 'mt_new', oldUse: 'mt_old', silence: 'mt_silence' };
  return {
    rotateToken: [labels.rotateToken('mt_x')],
    continueRotationOf: [labels.continueRotationOf('mt_x')],
    rotateStep: [labels.rotateStep(2, 3, format)],
    scopesGained: [labels.scopesGained('mt_x')],
    scopesLost: [labels.scopesLost('mt_x')],
    notInList: COUNTS.map((count) => labels.notInList(count, format)),
    rotateAdvice: ADVICE.map((advice) => labels.rotateAdvice(advice, use)),
  };
}

function sayMachineFunctions(labels: M2MManageLabels, format: NumberFormat) {
  return {
    machinesFound: [
      ...COUNTS.map((count) => labels.machinesFound(count, count, format)),
      ...COUNTS.map((count) => labels.machinesFound(count, 2_000_000, format)),
    ],
    machineNameFault: [
      labels.machineNameFault('missing', 255, format),
      ...COUNTS.map((limit) => labels.machineNameFault('too-long', limit, format)),
    ],
    defaultExpiresOn: [labels.defaultExpiresOn('mt_x')],
    scopesOneWay: [labels.scopesOneWay(true), labels.scopesOneWay(false)],
    removeScope: [labels.removeScope('mt_x')],
    scopesFull: COUNTS.map((limit) => labels.scopesFull(limit, format)),
    activeTokenCount: [null, ...COUNTS].map((count) => labels.activeTokenCount(count, format)),
    callersFound: [
      labels.callersFound(0, null, 7, format),
      ...COUNTS.map((checked) => labels.callersFound(0, checked, 2_000_000, format)),
      labels.callersFound(0, 7, 7, format),
    ],
    revokeFirst: [
      ...COUNTS.map((count) => labels.revokeFirst(count, 2_000_000, format)),
      labels.revokeFirst(3, 3, format),
    ],
    typeName: [labels.typeName('mt_x')],
  };
}

const TILES = [
  ...(['active', 'expiring', 'neverExpires', 'neverUsed', 'unused', 'expired', 'revoked'] as const),
];

/** The groups of a chart, in days: the most recent, one between, the oldest, and those without a use. */
const AGES = [
  { from: 0, to: 1 },
  { from: 1, to: 7 },
  { from: 30, to: 60 },
  { from: 365, to: null },
  { from: null, to: null },
];

/** The results of each label of the inventory, for counts, parts of a known and an unknown total, and all groups. */
export function sayInventoryFunctions(
  labels: M2MInventoryLabels,
  format = marked,
): Record<FunctionLabel<M2MInventoryLabels>, string[]> {
  const counted = (say: (count: number, format: NumberFormat) => string) =>
    COUNTS.map((count) => say(count, format));
  const parts = (say: (part: { count: number; total: number }, format: NumberFormat) => string) =>
    COUNTS.map((total) => say({ count: 7, total }, format));
  return {
    inventoryPlan: [labels.inventoryPlan({ perRequest: 100, most: 10_000 }, format)],
    inventoryLimited: [
      ...parts(labels.inventoryLimited),
      ...counted((count) => labels.inventoryLimited({ count, total: null }, format)),
    ],
    inventoryLoadNewest: counted(labels.inventoryLoadNewest),
    inventoryProgress: [
      ...parts(labels.inventoryProgress),
      ...counted((count) => labels.inventoryProgress({ count, total: null }, format)),
    ],
    inventoryLoaded: [labels.inventoryLoaded('mt_x')],
    inventoryContinues: counted(labels.inventoryContinues),
    inventorySkipped: counted(labels.inventorySkipped),
    inventoryTile: [
      ...TILES.map((tile) => labels.inventoryTile(tile, 7, format)),
      ...counted((days) => labels.inventoryTile('expiring', days, format)),
      ...counted((days) => labels.inventoryTile('unused', days, format)),
    ],
    inventoryAge: AGES.map((age) => labels.inventoryAge(age, format)),
    inventoryBar: counted((count) => labels.inventoryBar('mt_x', count, format)),
    inventorySave: (['CSV', 'JSON'] as const).flatMap((kind) =>
      counted((count) => labels.inventorySave(count, kind, format)),
    ),
  };
}

/** All possible texts of these labels, by the label's name. */
export function sayAll(labels: M2MTokensLabels): [name: string, texts: string[]][] {
  return list(labels, sayFunctions(labels));
}

/** The same for the labels of managing. A pack also has those of reading, which it leaves out. */
export function sayAllOfManage(labels: M2MManageLabels): [name: string, texts: string[]][] {
  const own = Object.entries(labels).filter(([name]) => name in MANAGE_LABELS);
  return list(Object.fromEntries(own), sayManageFunctions(labels));
}

/** The same for the labels of the inventory. */
export function sayAllOfInventory(labels: M2MInventoryLabels): [name: string, texts: string[]][] {
  const own = Object.entries(labels).filter(([name]) => name in INVENTORY_LABELS);
  return list(Object.fromEntries(own), sayInventoryFunctions(labels));
}

function list(labels: object, said: Record<string, string[]>): [name: string, texts: string[]][] {
  return Object.entries(labels).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'object') {
      return Object.entries(value as object).map(([key, words]): [string, string[]] => [
        `${name}.${key}`,
        [words].flat().map(String),
      ]);
    }
    return [[name, typeof value === 'string' ? [value] : (said[name] ?? [])] as [string, string[]]];
  });
}
