import { describe, expect, it } from 'vitest';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { he } from '../../src/locales/he.js';
import { ja } from '../../src/locales/ja.js';
import { pl } from '../../src/locales/pl.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import type { M2MTokensLocale } from '../../src/text/M2MTokensLocale.js';
import {
  INVENTORY_PACKS,
  MANAGE_PACKS,
  PACKS,
  sayAll,
  sayAllOfInventory,
  sayAllOfManage,
} from './localeTexts.js';

/** The words of reading, of managing and of the inventory, without the parts that are code. */
function textsOf({ locale, labels }: M2MTokensLocale): string[] {
  const manage = MANAGE_PACKS.find((pack) => pack.locale === locale);
  const inventory = INVENTORY_PACKS.find((pack) => pack.locale === locale);
  return [
    ...sayAll(labels),
    ...(manage ? sayAllOfManage(manage.labels) : []),
    ...(inventory ? sayAllOfInventory(inventory.labels) : []),
  ]
    .flatMap(([, texts]) => texts)
    .map((text) => text.replaceAll(/\{"team": "billing"\}|\.env/g, 'CODE'));
}

describe.each(PACKS)('$locale', (pack) => {
  it('has no straight quotes, double spaces or three dots, and has dashes in its ranges', () => {
    expect(textsOf(pack).filter((text) => /['"]| {2}|\d-\d|›-‹|\.\.\./.test(text))).toEqual([]);
    expect(pack.labels.range({ first: 11, last: 20, total: null }, String)).toContain('11–20');
  });
});

describe('French', () => {
  it('has a narrow no-break space before its double signs', () => {
    expect(textsOf(fr).filter((text) => /(?<!\u202f)[:;?!]/u.test(text))).toEqual([]);
  });

  it('has no-break spaces inside its quotes', () => {
    expect(textsOf(fr).filter((text) => /«(?!\u00a0)|(?<!\u00a0)»/u.test(text))).toEqual([]);
  });
});

describe('German', () => {
  it('has a no-break space before each ellipsis', () => {
    expect(textsOf(de).filter((text) => /(?<!\u00a0)…/u.test(text))).toEqual([]);
  });
});

describe('Spanish', () => {
  it('opens each question', () => {
    expect(textsOf(es).filter((text) => /\?/.test(text) !== /¿/.test(text))).toEqual([]);
  });
});

describe.each([
  { pack: de, quotes: /„.+“/u },
  { pack: es, quotes: /«.+»/u },
  { pack: pl, quotes: /„.+”/u },
  { pack: ptBR, quotes: /“.+”/u },
])('$pack.locale', ({ pack, quotes }) => {
  it('has its own quotes', () => {
    const quoting = textsOf(pack).filter((text) => /[„“”«»]/u.test(text));
    expect(quoting.length).toBeGreaterThan(3);
    expect(quoting.filter((text) => !quotes.test(text))).toEqual([]);
  });
});

describe.each([ja, zhCN])('$locale', (pack) => {
  it('has the wide punctuation of its script', () => {
    expect(textsOf(pack).filter((text) => /[,.;:?!()]/.test(text))).toEqual([]);
  });
});

describe('Arabic', () => {
  it('has the comma of its script', () => {
    expect(textsOf(ar).filter((text) => /[,;?]/.test(text))).toEqual([]);
  });
});

describe.each([ar, he])('$locale, a right-to-left language', (pack) => {
  const { labels } = pack;

  it.each(['copyId', 'details', 'claimsOf', 'copyClaims'] as const)(
    'isolates the id in %s',
    (name) => {
      expect(labels[name]('mt_x')).toContain('\u2068mt_x\u2069');
    },
  );

  it('isolates keys, so that ⌘ stays before C', () => {
    expect(labels.copyByHand).toMatch(/\u2068Ctrl\+C\u2069.+\u2068⌘C\u2069/u);
  });

  it('keeps the order of its keys beside claims, which are left-to-right', () => {
    expect(labels.copyByHand).toMatch(/\u2069\u200f$/u);
  });

  it('keeps the plus before its number', () => {
    expect(labels.moreScopes(3, String)).toBe('\u200e+3');
  });

  it('closes every isolate', () => {
    const unbalanced = textsOf(pack).filter(
      (text) => text.split('\u2068').length !== text.split('\u2069').length,
    );
    expect(unbalanced).toEqual([]);
  });
});

describe.each(MANAGE_PACKS.filter(({ locale }) => ['ar', 'he'].includes(locale)))(
  '$locale, managing',
  ({ labels }) => {
    it.each([
      ...([
        'selectToken',
        'revokeToken',
        'createFor',
        'rotateToken',
        'continueRotationOf',
      ] as const),
      ...(['removeScope', 'typeName', 'defaultExpiresOn', 'leakUsed'] as const),
    ])('isolates the id, name or time in %s', (name) => {
      expect(labels[name]('mt_x')).toContain('\u2068mt_x\u2069');
    });

    it('isolates the times of each advice', () => {
      const use = { newUse: 'mt_new', oldUse: 'mt_old', silence: 'mt_silence' };
      expect(labels.rotateAdvice('in-use', use)).toContain('\u2068mt_old\u2069');
      expect(labels.rotateAdvice('silent', use)).toMatch(
        /\u2068mt_new\u2069.+\u2068mt_silence\u2069/u,
      );
    });

    it('isolates keys, the character of a fault, and code', () => {
      expect(labels.copySecretByHand).toMatch(/\u2068Ctrl\+C\u2069.+\u2068⌘C\u2069/u);
      const fault = { line: 3, column: 5, found: 'mt_x' };
      for (const kind of ['syntax', 'repeated', 'reserved'] as const) {
        expect(labels.claimsFault({ ...fault, kind }, 3000, String)).toContain('\u2068mt_x\u2069');
      }
      expect(labels.claimsFault({ ...fault, kind: 'shape' }, 3000, String)).toContain(
        '\u2068{"team": "billing"}\u2069',
      );
      for (const name of [
        'copyEnvLine',
        'downloadEnv',
        'copiedEnvLine',
        'downloadedEnv',
      ] as const) {
        expect(labels[name]).toContain('\u2068.env\u2069');
      }
    });
  },
);

describe.each(INVENTORY_PACKS.filter(({ locale }) => ['ar', 'he'].includes(locale)))(
  '$locale, the inventory',
  ({ labels }) => {
    it('isolates the time of loading, and the format of a file', () => {
      const time = '2026-11-23 12:00 UTC';
      expect(labels.inventoryLoaded(time)).toContain(`\u2068${time}\u2069`);
      expect(labels.inventorySave(3, 'CSV', String)).toContain('\u2068CSV\u2069');
    });

    it('has letters between any two numbers, since signs would change their order', () => {
      const parts = ['inventoryPlan', 'inventoryLimited', 'inventoryProgress'];
      const texts = sayAllOfInventory(labels)
        .filter(([name]) => [...parts, 'inventoryAge'].includes(name))
        .flatMap(([, said]) => said);
      expect(texts.filter((text) => /›\P{L}*‹/u.test(text))).toEqual([]);
    });
  },
);
