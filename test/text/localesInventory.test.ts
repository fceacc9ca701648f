import { describe, expect, it } from 'vitest';
import { INVENTORY_LABELS } from '../../src/text/inventory/inventoryLabels.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import {
  COUNTS,
  INVENTORY_PACKS,
  MANAGE_PACKS,
  marked,
  PACKS,
  sayAllOfInventory,
  sayInventoryFunctions,
} from './localeTexts.js';

const ENGLISH = new Map(sayAllOfInventory(INVENTORY_LABELS));

/** The counts that a language writes as a word. */
const IN_WORDS: Record<string, number[]> = { ar: [0, 1, 2], he: [1, 2] };

const numbersIn = (text: string) => [...text.matchAll(/‹(\d+)›/g)].map(([, digits]) => digits);

describe.each(INVENTORY_PACKS)('$locale', ({ locale, labels }) => {
  const texts = sayAllOfInventory(labels).flatMap(([, said]) => said);
  const inFigures = COUNTS.filter((count) => !IN_WORDS[locale]?.includes(count));

  it('has every text of reading and of the inventory, and no other', () => {
    const names = Object.keys({ ...DEFAULT_LABELS, ...INVENTORY_LABELS });
    expect(Object.keys(labels).toSorted()).toEqual(names.toSorted());
    const said = sayAllOfInventory(labels).map(([name]) => name);
    expect(said.toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  it('keeps the words of reading', () => {
    expect(labels).toMatchObject(PACKS.find((pack) => pack.locale === locale)?.labels ?? {});
  });

  it('has no empty text and no unfilled placeholder', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => !/\S/.test(text) || text !== text.trim())).toEqual([]);
    expect(texts.filter((text) => /undefined|null|NaN|\[object|#|\{|\$/.test(text))).toEqual([]);
  });

  it('translates everything, but for the bars and counts of a language with the word "token"', () => {
    const same = sayAllOfInventory(labels)
      .filter(([name, said]) => {
        const english = ENGLISH.get(name) ?? [];
        const alike = said.filter((text, index) => text === english[index]);
        return ['inventoryBar', 'inventoryProgress'].includes(name)
          ? alike.length === said.length
          : alike.length > 0;
      })
      .map(([name]) => name);
    expect(same).toEqual([]);
  });

  it('formats every number with the given function', () => {
    const raw = texts.filter((text) => /\p{Nd}/u.test(text.replaceAll(/‹\d+›/g, '')));
    expect(raw).toEqual([]);
  });

  it('ends only sentences with a full stop, as English does', () => {
    const isSentence = (text: string) => /[.。]$/u.test(text);
    const wrong = sayAllOfInventory(labels).flatMap(([name, said]) => {
      const english = ENGLISH.get(name) ?? [];
      return said.filter((text, index) => isSentence(text) !== isSentence(english[index] ?? ''));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps every number of a text', () => {
    for (const name of ['inventoryLoadNewest', 'inventoryContinues', 'inventorySkipped'] as const) {
      for (const count of inFigures) {
        expect(labels[name](count, marked)).toContain(`‹${count}›`);
      }
    }
    for (const count of inFigures) {
      expect(labels.inventoryBar('mt_$&_x', count, marked)).toMatch(/^mt_\$&_x.*‹\d+›/u);
      expect(labels.inventorySave(count, 'CSV', marked)).toContain(`‹${count}›`);
      const alone = { count, total: null };
      expect(labels.inventoryProgress(alone, marked)).toContain(`‹${count}›`);
      expect(labels.inventoryLimited(alone, marked)).toContain(`‹${count}›`);
      const part = { count: 7, total: count };
      for (const name of ['inventoryLimited', 'inventoryProgress'] as const) {
        expect(new Set(numbersIn(labels[name](part, marked)))).toEqual(
          new Set(['7', String(count)]),
        );
      }
    }
    const plan = labels.inventoryPlan({ perRequest: 100, most: 5_000 }, marked);
    expect(numbersIn(plan)).toEqual(['100', '5000']);
  });

  it('names each file by its format, and keeps the time of loading', () => {
    expect(labels.inventorySave(3, 'CSV', marked)).toContain('CSV');
    expect(labels.inventorySave(3, 'JSON', marked)).toContain('JSON');
    expect(labels.inventoryLoaded('mt_$&_x')).toContain('mt_$&_x');
  });

  it('distinguishes the filters and the groups, with their days', () => {
    const { inventoryTile, inventoryAge } = sayInventoryFunctions(labels);
    expect(new Set(inventoryTile.slice(0, 7)).size).toBe(7);
    expect(labels.inventoryTile('expiring', 7, marked)).toContain('‹7›');
    expect(labels.inventoryTile('unused', 90, marked)).toContain('‹90›');
    expect(new Set(inventoryAge).size).toBe(inventoryAge.length);
    expect(inventoryAge.slice(1).map(numbersIn)).toEqual([['1', '7'], ['30', '60'], ['365'], []]);
  });

  it('has one word for a stop, and one for tokens without a use', () => {
    const manage = MANAGE_PACKS.find((pack) => pack.locale === locale)?.labels;
    expect(labels.inventoryStop).toBe(manage?.stop);
    expect(labels.inventoryTile('neverUsed', 7, marked)).toBe(
      labels.inventoryAge({ from: null, to: null }, marked),
    );
  });
});

/** The languages whose nouns tell one from many. */
const INFLECTED = INVENTORY_PACKS.filter(({ locale }) => !['ja', 'ko', 'zh-CN'].includes(locale));

describe.each(INFLECTED)('$locale', ({ labels }) => {
  it.each(['inventoryLoadNewest', 'inventoryContinues', 'inventorySkipped'] as const)(
    'inflects %s',
    (name) => {
      expect(labels[name](1, () => '3')).not.toBe(labels[name](3, () => '3'));
    },
  );

  it('inflects bars, names of files, and days', () => {
    const three = () => '3';
    const say = (count: number) => [
      labels.inventoryBar('x', count, three),
      labels.inventorySave(count, 'CSV', three),
      labels.inventoryTile('expiring', count, three),
      labels.inventoryTile('unused', count, three),
      labels.inventoryAge({ from: 0, to: count }, three),
      labels.inventoryAge({ from: 1, to: count }, three),
      labels.inventoryAge({ from: count, to: null }, three),
    ];
    const many = say(3);
    expect(say(1).filter((text, index) => text === many[index])).toEqual([]);
  });
});

const labelsOf = (tag: string) => {
  const pack = INVENTORY_PACKS.find(({ locale }) => locale === tag);
  if (pack === undefined) throw new Error(`There is no pack for ${tag}.`);
  return pack.labels;
};

it.each([
  [1, 'Wczytaj ‹1› token', '‹7› z ‹1› tokena'],
  [2, 'Wczytaj ‹2› tokeny', '‹7› z ‹2› tokenów'],
  [5, 'Wczytaj ‹5› tokenów', '‹7› z ‹5› tokenów'],
  [22, 'Wczytaj ‹22› tokeny', '‹7› z ‹22› tokenów'],
])('Polish counts %d tokens in two cases', (total, load, part) => {
  const polish = labelsOf('pl');
  expect(polish.inventoryLoadNewest(total, marked)).toBe(load);
  expect(polish.inventoryProgress({ count: 7, total }, marked)).toBe(part);
});

it.each([
  [1, 'رمز واحد', '‹7› من أصل رمز واحد', 'حفظ رمز واحد بتنسيق \u2068CSV\u2069'],
  [2, 'رمزان', '‹7› من أصل رمزين', 'حفظ رمزين بتنسيق \u2068CSV\u2069'],
  [3, '‹3› رموز', '‹7› من أصل ‹3› رموز', 'حفظ ‹3› رموز بتنسيق \u2068CSV\u2069'],
  [11, '‹11› رمزًا', '‹7› من أصل ‹11› رمزًا', 'حفظ ‹11› رمزًا بتنسيق \u2068CSV\u2069'],
  [100, '‹100› رمز', '‹7› من أصل ‹100› رمز', 'حفظ ‹100› رمز بتنسيق \u2068CSV\u2069'],
])('Arabic counts %d tokens in two cases', (count, alone, part, save) => {
  const arabic = labelsOf('ar');
  expect(arabic.inventoryProgress({ count, total: null }, marked)).toBe(alone);
  expect(arabic.inventoryProgress({ count: 7, total: count }, marked)).toBe(part);
  expect(arabic.inventorySave(count, 'CSV', marked)).toBe(save);
});

it.each([
  [1, 'לפני פחות מיום אחד', 'לפני ‹1› עד יום אחד'],
  [2, 'לפני פחות מיומיים', 'לפני ‹1› עד יומיים'],
  [7, 'לפני פחות מ־‹7› ימים', 'לפני ‹1› עד ‹7› ימים'],
])('Hebrew joins its preposition to %d days', (to, under, between) => {
  const hebrew = labelsOf('he');
  expect(hebrew.inventoryAge({ from: 0, to }, marked)).toBe(under);
  expect(hebrew.inventoryAge({ from: 1, to }, marked)).toBe(between);
});

it.each([
  ['es', 'Cargar ‹1000000› de tokens', 'Hace de ‹30› a ‹60› días'],
  ['fr', 'Charger ‹1000000› de jetons', 'Il y a ‹30› à ‹60› jours'],
  ['pt-BR', 'Carregar ‹1000000› de tokens', 'Há de ‹30› a ‹60› dias'],
])('%s has "de" after a million', (tag, load, age) => {
  const labels = labelsOf(tag);
  expect(labels.inventoryLoadNewest(1_000_000, marked)).toBe(load);
  expect(labels.inventoryAge({ from: 30, to: 60 }, marked)).toBe(age);
});
