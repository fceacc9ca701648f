import { describe, expect, it } from 'vitest';
import { findAll, readText } from './readFiles.js';
import { readRules, type Rule } from './readRules.js';

const css = readText('src/styles.css').replaceAll(/\/\*.*?\*\//gs, '');
const rules = readRules(css);
const selectors = rules.filter(
  ({ selector, parents }) =>
    !/^@/.test(selector) && !parents.some((parent) => /^@keyframes/.test(parent)),
);
const declarations = rules.flatMap((rule) => rule.declarations);

/** What hosts may set. */
const VARIABLES = [
  '--m2m-accent',
  '--m2m-accent-soft',
  '--m2m-active',
  '--m2m-active-soft',
  '--m2m-border',
  '--m2m-border-strong',
  '--m2m-control',
  '--m2m-expired',
  '--m2m-expired-soft',
  '--m2m-expiring',
  '--m2m-expiring-soft',
  '--m2m-font-mono',
  '--m2m-font-size',
  '--m2m-font-size-small',
  '--m2m-hover',
  '--m2m-muted',
  '--m2m-on-accent',
  '--m2m-radius',
  '--m2m-revoked',
  '--m2m-revoked-soft',
  '--m2m-row-height',
  '--m2m-space',
  '--m2m-sticky-top',
  '--m2m-surface',
  '--m2m-text',
  '--m2m-thumb',
];

/** Those with another default where `data-density` says so, and so read a second time. */
const DENSITY_VARIABLES = ['--m2m-row-height', '--m2m-space'];

/** The roots of the parts that stand alone. */
const ROOTS = ['.m2m-tokens', '.m2m-table-box', '.m2m-pagination', '.m2m-filters'];

/** Names of elements in a selector. */
function elementsIn(selector: string): string[] {
  // A part of ours may say which of our parts it stands behind.
  const ours = selector.replaceAll(/:where\((\[data-[^\]]*\]) \+ \*\)/g, ':where($1)');
  const bare = ours.replaceAll(/\[[^\]]*\]|\.[\w-]+|::?[\w-]+(\((ltr|rtl)\))?/g, ' ');
  return bare.match(/[a-z][\w-]*|[*#]/gi) ?? [];
}

function parentOf({ parents }: Rule): string | undefined {
  return parents.findLast((parent) => !parent.startsWith('@'));
}

/** The classes of what a rule is for, without those that it only stands in or behind. */
function classesIn(rule: Rule): string[] {
  const own = rule.selector.includes('.m2m-') ? rule.selector : (parentOf(rule) ?? '');
  return own.split(/,(?![^(]*\))/).flatMap((part) => /(\.m2m-[a-z-]+)[^ ]*$/.exec(part)?.[1] ?? []);
}

describe('the rules', () => {
  it('are all in the layer m2m', () => {
    const outside = rules.filter(({ parents }) => parents[0] !== '@layer m2m');
    expect(outside.map(({ selector }) => selector)).toEqual(['@layer m2m']);
  });

  it('reach nothing but our own parts', () => {
    const foreign = selectors.filter(
      (rule) => !rule.selector.includes('.m2m-') && parentOf(rule)?.includes('.m2m-') !== true,
    );
    expect(foreign).toEqual([]);
  });

  it('name no elements, but for the words inside a notice and what may have the focus in a row', () => {
    const named = selectors
      .filter(({ selector }) => elementsIn(selector).length > 0)
      .map((rule) => `${parentOf(rule)} ${rule.selector}`);
    expect(named).toEqual([
      '.m2m-notice-text & p',
      '.m2m-notice-text & strong',
      'undefined :where(.m2m-body) *',
    ]);
  });

  it('are never important', () => {
    expect(css).not.toMatch(/!\s*important/);
  });

  it('give no margin to what a host places', () => {
    const margins = rules.filter(
      ({ selector, declarations: own }) =>
        selector.split(/,\s*/).some((part) => ROOTS.includes(part)) &&
        own.some(({ property }) => property.startsWith('margin')),
    );
    expect(margins).toEqual([]);
  });

  it('place nothing by tracks that is out of the flow: in Firefox the tracks would be what it is placed in', () => {
    const placed = new Set(
      rules
        .filter(({ declarations: own }) => own.some(({ property }) => property === 'grid-column'))
        .flatMap(classesIn),
    );
    const absolute = rules.filter(
      (rule) =>
        classesIn(rule).some((name) => placed.has(name)) &&
        rule.declarations.some(({ value }) => value === 'absolute'),
    );
    expect(absolute.length).toBeGreaterThan(0);
    for (const { declarations: own } of absolute) {
      expect(own).toContainEqual({ property: 'grid-column', value: 'auto' });
    }
  });

  it('know no left and no right, so that right-to-left pages are mirrored', () => {
    const physical = declarations.filter(
      ({ property, value }) =>
        /(^|-)(left|right)(-|$)/.test(property) ||
        (/^(text-align|float|clear)$/.test(property) && /left|right/.test(value)),
    );
    expect(physical).toEqual([]);
  });

  it('never ask for the direction, which build tools rewrite into a list of languages', () => {
    expect(css).not.toMatch(/:dir\(|:lang\(|\[dir/);
  });

  it('name no keyframes that a host may have too', () => {
    const keyframes = rules.flatMap(({ selector }) => /^@keyframes (.*)/.exec(selector)?.[1] ?? []);
    expect(keyframes.filter((name) => !name.startsWith('m2m-'))).toEqual([]);
    expect(keyframes.length).toBeGreaterThan(0);
  });
});

describe('the variables', () => {
  const internal = declarations.filter(({ property }) => property.startsWith('--'));

  it('that hosts may set are these, and no other', () => {
    expect(findAll(css, /(?<!-)(--m2m-[\w-]+)(?=\s*[,):])/g)).toEqual(VARIABLES);
  });

  it('are each read once, by the twin that our rules use; twice where density sets another default', () => {
    const twins = internal.map(({ property, value }) => {
      expect(value).toMatch(/^var\(\s*--m2m-[\w-]+,\s*\S/);
      return [property, `--_${/--(m2m-[\w-]+)/.exec(value)?.[1]}`];
    });
    for (const [property, twin] of twins) expect(property).toBe(twin);
    const reads = [...css.matchAll(/var\(\s*(--m2m-[\w-]+)/g)].map(([, name = '']) => name);
    expect(reads.toSorted()).toEqual([...VARIABLES, ...DENSITY_VARIABLES].toSorted());
    expect(twins).toHaveLength(reads.length);
  });

  it('are read a second time only by what is compact', () => {
    const dense = rules.filter(({ selector }) => selector.includes("[data-density='compact']"));
    const read = dense
      .flatMap((rule) => rule.declarations)
      .map(({ property }) => property)
      .filter((property) => property.startsWith('--'));
    expect(read.toSorted()).toEqual(DENSITY_VARIABLES.map((name) => name.replace('--', '--_')));
  });

  it('are all used, and none is used that is not set', () => {
    const set = new Set(internal.map(({ property }) => property));
    expect(findAll(css, /var\(\s*(--_m2m-[\w-]+)/g)).toEqual([...set].toSorted());
  });

  it('have a light and a dark value where they are colours', () => {
    const oneColour = internal.filter(
      ({ value }) => /#[\da-f]{3,8}\b/i.test(value) && !value.includes('light-dark('),
    );
    expect(oneColour).toEqual([]);
  });
});
