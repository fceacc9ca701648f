import { describe, expect, it } from 'vitest';
import { createPartClasses, type M2MTokensPart } from '../../src/logic/partClasses.js';
import { findAll, listFiles, readText } from './readFiles.js';

const components = listFiles('src/components', /\.tsx?$/)
  .map(readText)
  .join('\n');
const styles = readText('src/styles.css').replaceAll(/\/\*.*?\*\//gs, '');

/** The classes that hosts may write rules for. */
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
  'm2m-id',
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
  'm2m-scopes',
  'm2m-select',
  'm2m-skeleton',
  'm2m-skeleton-row',
  'm2m-status',
  'm2m-status-icon',
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

/** Those that are no parts: they say how something looks, in many places, so `classNames` does not know them. */
const LOOKS = [
  'm2m-container',
  'm2m-icon',
  'm2m-icon-directed',
  'm2m-mono',
  'm2m-muted',
  'm2m-status-icon',
  'm2m-visually-hidden',
];

/** Classes that have no rule of ours: hooks for the rules of hosts. */
const BARE_CLASSES = ['m2m-head-row', 'm2m-rows-per-page-label'];

/** State, for the rules of hosts. */
const DATA_ATTRIBUTES = [
  'data-busy',
  'data-column',
  'data-column-name',
  'data-copied',
  'data-density',
  'data-detail',
  'data-details',
  'data-failure',
  'data-stale',
  'data-state',
  'data-status',
];

/** Written by Radix on the switches. */
const RADIX_ATTRIBUTES = ['data-disabled', 'data-state'];

/** What components ask for as `part('row', 'skeletonRow')`. */
const parts = findAll(
  findAll(components, /\bpart\(([^()]*)\)/g).join(),
  /'(\w+)'/g,
) as M2MTokensPart[];
const literals = findAll(components, /(?<![\w-])(m2m-[a-z][a-z-]*)/g);

describe('the classes', () => {
  it('of the components are these, and no other', () => {
    const own = parts.map((part) => createPartClasses({})(part));
    expect([...own, ...literals].toSorted()).toEqual(CLASSES);
  });

  it('are written out only where they are no parts', () => {
    expect(literals).toEqual(LOOKS);
  });

  it('that hosts may add to, by the names in `M2MTokensPart`, are all that components ask for', () => {
    const [, union = ''] =
      /type M2MTokensPart =(.*?);/s.exec(readText('src/logic/partClasses.ts')) ?? [];
    expect(findAll(union, /\| '(\w+)'/g)).toEqual(parts);
  });

  it('are asked for by name, never by what only the running page knows', () => {
    expect(components.match(/\bpart\((?!'\w+'(, '\w+')*\))[^)]*\)/g)).toBeNull();
  });

  it('of the styles are those of the components, but for the bare ones', () => {
    const styled = CLASSES.filter((name) => !BARE_CLASSES.includes(name));
    expect(findAll(styles, /\.(m2m-[a-z-]+)/g)).toEqual(styled);
  });
});

describe('the data attributes', () => {
  it('of the components are these, and no other', () => {
    expect(findAll(components, /(?<![\w-])(data-[a-z-]+)/g)).toEqual(DATA_ATTRIBUTES);
  });

  it('of the styles are ours or Radix’s', () => {
    const known = [...DATA_ATTRIBUTES, ...RADIX_ATTRIBUTES];
    expect(findAll(styles, /\[(data-[a-z-]+)/g).filter((name) => !known.includes(name))).toEqual(
      [],
    );
  });

  it('are there by value or not at all, never "false"', () => {
    expect(components).not.toMatch(/data-[a-z]+=["{']+(false|true)/);
  });
});
