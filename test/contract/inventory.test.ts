import { describe, expect, it } from 'vitest';
import { createPartClasses, type M2MTokensPart } from '../../src/logic/partClasses.js';
import { INVENTORY_LABELS } from '../../src/text/inventory/inventoryLabels.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { MANAGE_LABELS } from '../../src/text/manage/manageLabels.js';
import { findAll, listFiles, readText } from './readFiles.js';
import { readRules } from './readRules.js';

const withoutComments = (css: string) => css.replaceAll(/\/\*.*?\*\//gs, '');
const css = withoutComments(readText('src/inventory.css'));
const styles = withoutComments(readText('src/styles.css'));
const components = listFiles('src/inventory', /\.tsx?$/)
  .map(readText)
  .join('\n');

const classOf = (part: string) => createPartClasses({})(part as M2MTokensPart);
const own = findAll(readText('src/inventory/M2MInventoryPart.ts'), /^ {2}\| '(\w+)'/gm);
const used = findAll(findAll(components, /\bpart\(([^()]*)\)/g).join(), /'(\w+)'/g);

/** The labels of the inventory. A removed or changed key leaves a translated page half English. */
const LABELS = [
  'inventory',
  'inventoryAge',
  'inventoryAges',
  'inventoryAsTable',
  'inventoryBar',
  'inventoryClear',
  'inventoryContinue',
  'inventoryContinues',
  'inventoryCount',
  'inventoryDescending',
  'inventoryFailed',
  'inventoryLater',
  'inventoryLimited',
  'inventoryLoad',
  'inventoryLoadNewest',
  'inventoryLoaded',
  'inventoryMonths',
  'inventoryNoMatch',
  'inventoryNoMatchText',
  'inventoryPlan',
  'inventoryProgress',
  'inventoryReload',
  'inventorySave',
  'inventorySaveFailed',
  'inventorySearch',
  'inventorySearchIn',
  'inventorySkipped',
  'inventorySortBy',
  'inventoryStop',
  'inventoryStopped',
  'inventoryTile',
  'inventoryTitle',
  'inventoryWaits',
];

/** The parts of the inventory, for the hosts' rules: their classes are `.m2m-` and the name in kebab-case. */
const PARTS = [
  'bar',
  'barCount',
  'barEnd',
  'barLabel',
  'barShape',
  'bars',
  'chart',
  'chartCaption',
  'chartTable',
  'chartToggle',
  'charts',
  'found',
  'inventory',
  'inventoryBody',
  'inventoryHead',
  'inventoryProgress',
  'inventoryStatus',
  'inventoryTitle',
  'inventoryTools',
  'loadButton',
  'saveButtons',
  'search',
  'sortButton',
  'sortBy',
  'sortOrder',
  'tile',
  'tileCount',
  'tileName',
  'tiles',
];

describe('the parts of the inventory', () => {
  it('are exactly these, and the components use each', () => {
    expect(own).toEqual(PARTS);
    expect(own.filter((part) => !used.includes(part))).toEqual([]);
  });

  it('have literal names, and no class outside of a part', () => {
    expect(components.match(/\bpart\((?!'\w+'(, '\w+')*\))[^)]*\)/g)).toBeNull();
    const looks = ['m2m-mono', 'm2m-muted', 'm2m-visually-hidden', 'm2m-tokens-'];
    const literals = findAll(components, /(?<=['"` ])(m2m-[a-z-]+)/g);
    expect(literals.filter((name) => !looks.includes(name))).toEqual([]);
  });

  it('each have a rule, and the styles of a reader name none', () => {
    expect(own.filter((part) => !css.includes(`.${classOf(part)}`))).toEqual([]);
    const ofReaders = findAll(styles, /(\.m2m-[a-z-]+)/g);
    expect(own.filter((part) => ofReaders.includes(`.${classOf(part)}`))).toEqual([]);
  });
});

describe('inventory.css', () => {
  const rules = readRules(css);
  const declarations = rules.flatMap((rule) => rule.declarations);

  it('has all rules in the layer m2m, and none is important', () => {
    const outside = rules.filter(({ parents }) => parents[0] !== '@layer m2m');
    expect(outside.map(({ selector }) => selector)).toEqual(['@layer m2m']);
    expect(css).not.toMatch(/!\s*important/);
  });

  it('reads only variables that styles.css sets, and sets none', () => {
    const set = findAll(styles, /(--_m2m-[\w-]+):/g);
    expect(findAll(css, /var\((--[\w-]+)/g).filter((name) => !set.includes(name))).toEqual([]);
    expect(declarations.filter(({ property }) => property.startsWith('--'))).toEqual([]);
  });

  it('uses no left or right, and no colour of its own', () => {
    const physical = declarations.filter(({ property, value }) =>
      /(^|-)(left|right)(-|$)|^text-align (left|right)/.test(`${property} ${value}`.trim()),
    );
    expect(physical).toEqual([]);
    expect(css).not.toMatch(/#[\da-f]{3,8}\b|rgb|hsl/i);
    expect(css).not.toMatch(/:dir\(|\[dir|url\(/);
  });
});

describe('the labels of the inventory', () => {
  it('have exactly these keys, and none is a label of the list or of managing', () => {
    expect(Object.keys(INVENTORY_LABELS).toSorted()).toEqual(LABELS);
    const others = { ...DEFAULT_LABELS, ...MANAGE_LABELS };
    expect(LABELS.filter((name) => name in others)).toEqual([]);
  });
});
