import { describe, expect, it } from 'vitest';
import { createPartClasses, type M2MTokensPart } from '../../src/logic/partClasses.js';
import { findAll, listFiles, readText } from './readFiles.js';

const components = listFiles('src/components', /\.tsx?$/)
  .map(readText)
  .join('\n');
const styles = readText('src/styles.css').replaceAll(/\/\*.*?\*\//gs, '');

/** The public classes, for the hosts' rules. */
const CLASSES = [
  'm2m-body',
  'm2m-button',
  'm2m-cell',
  'm2m-claims',
  'm2m-claims-text',
  'm2m-container',
  'm2m-copy',
  'm2m-copy-outcome',
  'm2m-detail',
  'm2m-detail-list',
  'm2m-detail-name',
  'm2m-detail-value',
  'm2m-details',
  'm2m-details-cell',
  'm2m-details-row',
  'm2m-filter',
  'm2m-filters',
  'm2m-gap',
  'm2m-head',
  'm2m-head-cell',
  'm2m-head-label',
  'm2m-head-row',
  'm2m-icon',
  'm2m-icon-button',
  'm2m-icon-directed',
  'm2m-id-text',
  'm2m-message',
  'm2m-message-cell',
  'm2m-message-row',
  'm2m-message-text',
  'm2m-message-title',
  'm2m-mono',
  'm2m-more',
  'm2m-muted',
  'm2m-never',
  'm2m-never-mark',
  'm2m-notice',
  'm2m-notice-text',
  'm2m-page',
  'm2m-page-item',
  'm2m-pages',
  'm2m-pagination',
  'm2m-printed',
  'm2m-range',
  'm2m-refresh',
  'm2m-row',
  'm2m-rows-per-page',
  'm2m-rows-per-page-label',
  'm2m-scope',
  'm2m-select',
  'm2m-skeleton-row',
  'm2m-status',
  'm2m-switch',
  'm2m-switch-thumb',
  'm2m-table',
  'm2m-table-box',
  'm2m-time',
  'm2m-toggle',
  'm2m-tokens',
  'm2m-toolbar',
  'm2m-toolbar-end',
  'm2m-total',
  'm2m-visually-hidden',
];

/** Classes that describe a look, not a part, so `classNames` does not include them. */
const LOOKS = [
  'm2m-container',
  'm2m-icon',
  'm2m-icon-directed',
  'm2m-mono',
  'm2m-muted',
  'm2m-visually-hidden',
];

/** Classes that our styles do not use, for the hosts' rules. */
const BARE_CLASSES = ['m2m-rows-per-page-label'];

/** The roots of managing, which read the same variables. manage.css has all their other rules. */
const MANAGE_ROOTS = ['m2m-dialog', 'm2m-panel', 'm2m-selection-bar'];

/** State attributes, for the hosts' rules. */
const DATA_ATTRIBUTES = [
  'data-busy',
  'data-column',
  'data-column-name',
  'data-copied',
  'data-density',
  'data-detail',
  'data-details',
  'data-failure',
  'data-press',
  'data-stale',
  'data-state',
  'data-status',
];

/** Radix writes these on the switches. */
const RADIX_ATTRIBUTES = ['data-disabled', 'data-state'];

/** The names that components pass to `part('row', 'skeletonRow')` and to `useRoot('filters', props)`. */
const parts = findAll(
  findAll(components, /\b(?:part|useRoot)\(([^()]*)\)/g).join(),
  /'(\w+)'/g,
) as M2MTokensPart[];
const literals = findAll(components, /(?<![\w-])(m2m-[a-z][a-z-]*)/g);

describe('the classes', () => {
  it('of the components are exactly these', () => {
    const own = parts.map((part) => createPartClasses({})(part));
    expect([...own, ...literals].toSorted()).toEqual(CLASSES);
  });

  it('are literals only if they are not parts', () => {
    expect(literals).toEqual(LOOKS);
  });

  it('that `M2MTokensPart` names are exactly the parts in the components', () => {
    const [, union = ''] =
      /type M2MTokensPart =(.*?);/s.exec(readText('src/logic/partClasses.ts')) ?? [];
    expect(findAll(union, /\| '(\w+)'/g)).toEqual(parts);
  });

  it('have literal names, never names computed at runtime', () => {
    expect(components.match(/\bpart\((?!'\w+'(, '\w+')*\))[^)]*\)/g)).toBeNull();
    expect(components.match(/\buseRoot\((?!'\w+', \w+\))[^)]*\)/g)).toBeNull();
  });

  it('of the styles are those of the components, except the bare ones', () => {
    const styled = CLASSES.filter((name) => !BARE_CLASSES.includes(name));
    expect(findAll(styles, /\.(m2m-[a-z-]+)/g)).toEqual([...styled, ...MANAGE_ROOTS].toSorted());
  });
});

describe('the data attributes', () => {
  it('of the components are exactly these', () => {
    const written = components + readText('src/hooks/useRoot.ts');
    expect(findAll(written, /(?<![\w-])(data-[a-z-]+)/g)).toEqual(DATA_ATTRIBUTES);
  });

  it('in the styles are ours or Radix’s', () => {
    const known = [...DATA_ATTRIBUTES, ...RADIX_ATTRIBUTES];
    expect(findAll(styles, /\[(data-[a-z-]+)/g).filter((name) => !known.includes(name))).toEqual(
      [],
    );
  });

  it('are absent rather than "false"', () => {
    expect(components).not.toMatch(/data-[a-z]+=["{']+(false|true)/);
  });
});
