import { INVENTORY_LABELS } from '../../src/text/inventory/inventoryLabels.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { MANAGE_LABELS } from '../../src/text/manage/manageLabels.js';
import { sayAll, sayAllOfInventory, sayAllOfManage } from '../text/localeTexts.js';
import { wordsOf } from './markedLabels.js';

/** Names and formats, and the words of the sample of claims. */
const COMMON = [
  ...[
    'api',
    'billing',
    'clerk',
    'csv',
    'ctrl',
    'enter',
    'env',
    'json',
    'jwt',
    'jwts',
    'm2m',
    'oauth',
    'stripe',
  ],
  ...['team', 'url'],
];
/** Words that a language shares with English, or keeps in English. Some are short names of months. */
const SHARED: Record<string, string[]> = {
  de: [
    ...['also', 'claim', 'claims', 'dashboard', 'details', 'die', 'filter', 'format', 'header'],
    ...['key', 'log', 'name'],
    ...['optional', 'scopes', 'secret', 'server', 'status', 'text', 'token', 'tokens', 'was'],
  ],
  es: ['ago', 'claim', 'claims', 'expire', 'may', 'token', 'tokens'],
  fr: [
    ...['action', 'actions', 'expiration', 'expire', 'format', 'instance', 'machine', 'machines'],
    ...['minutes', 'opaque', 'page', 'pages', 'place', 'secret', 'service', 'session'],
  ],
  pl: ['format', 'status', 'token'],
  'pt-BR': ['ago', 'for', 'log', 'set', 'status', 'token', 'tokens'],
};

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}\d]{2,}/gu) ?? [];
const ENGLISH = new Set(
  [
    ...sayAll(DEFAULT_LABELS),
    ...sayAllOfManage(MANAGE_LABELS),
    ...sayAllOfInventory(INVENTORY_LABELS),
  ]
    .flatMap(([, texts]) => texts)
    .flatMap(wordsIn),
);

/** The English words that a user sees or hears and that the language does not share. */
export function englishIn(element: HTMLElement, locale: string, ids: readonly string[]): string[] {
  const own = new Set([...COMMON, ...(SHARED[locale] ?? [])]);
  return wordsOf(element)
    .map((text) => ids.reduce((rest, id) => rest.replaceAll(id, ''), text))
    .flatMap(wordsIn)
    .filter((word) => ENGLISH.has(word) && !own.has(word));
}
