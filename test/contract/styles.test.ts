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

/** The variables that hosts can set. */
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

/** Lengths that several rules share. Hosts cannot set them. */
const OWN_LENGTHS = ['--_m2m-chevron-column', '--_m2m-control-size', '--_m2m-icon-size'];

/** Variables with a second default for `data-density`, so the styles read them twice. */
const DENSITY_VARIABLES = ['--m2m-row-height', '--m2m-space'];

/** The root class of each component. */
const ROOTS = ['.m2m-tokens', '.m2m-table-box', '.m2m-pagination', '.m2m-filters'];

/** Returns the element names in a selector. */
function elementsIn(selector: string): string[] {
  // A rule for our part may name our preceding sibling.
  const ours = selector.replaceAll(/:where\((\[data-[^\]]*\]) \+ \*\)/g, ':where($1)');
  const bare = ours.replaceAll(/\[[^\]]*\]|\.[\w-]+|::?[\w-]+(\((ltr|rtl|n \+ \d+)\))?/g, ' ');
  return bare.match(/[a-z][\w-]*|[*#]/gi) ?? [];
}

function parentOf({ parents }: Rule): string | undefined {
  return parents.findLast((parent) => !parent.startsWith('@'));
}

/** Returns the classes of the elements that a rule styles, without ancestors and siblings. */
function classesIn(rule: Rule): string[] {
  const own = rule.selector.includes('.m2m-') ? rule.selector : (parentOf(rule) ?? '');
  return own.split(/,(?![^(]*\))/).flatMap((part) => /(\.m2m-[a-z-]+)[^ ]*$/.exec(part)?.[1] ?? []);
}

describe('the rules', () => {
  it('are all in the layer m2m', () => {
    const outside = rules.filter(({ parents }) => parents[0] !== '@layer m2m');
    expect(outside.map(({ selector }) => selector)).toEqual(['@layer m2m']);
  });

  it('select only our own parts', () => {
    const foreign = selectors.filter(
      (rule) => !rule.selector.includes('.m2m-') && parentOf(rule)?.includes('.m2m-') !== true,
    );
    expect(foreign).toEqual([]);
  });

  it('name no elements, except the text of a notice', () => {
    const named = selectors
      .filter(({ selector }) => elementsIn(selector).length > 0)
      .map((rule) => `${parentOf(rule)} ${rule.selector}`);
    expect(named).toEqual(['.m2m-notice-text & p', '.m2m-notice-text & strong']);
  });

  it('are never important', () => {
    expect(css).not.toMatch(/!\s*important/);
  });

  it('give no margin to a component’s root', () => {
    const margins = rules.filter(
      ({ selector, declarations: own }) =>
        selector.split(/,\s*/).some((part) => ROOTS.includes(part)) &&
        own.some(({ property }) => property.startsWith('margin')),
    );
    expect(margins).toEqual([]);
  });

  it('reset grid-column on absolute elements, which Firefox would position within the tracks', () => {
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

  it('use no left or right, so that right-to-left pages are mirrored', () => {
    const physical = declarations.filter(
      ({ property, value }) =>
        /(^|-)(left|right)(-|$)/.test(property) ||
        (/^(text-align|float|clear)$/.test(property) && /left|right/.test(value)),
    );
    expect(physical).toEqual([]);
  });

  it('never use :dir(), which build tools rewrite into a list of languages', () => {
    expect(css).not.toMatch(/:dir\(|:lang\(|\[dir/);
  });

  it('have keyframe names that no host uses', () => {
    const keyframes = rules.flatMap(({ selector }) => /^@keyframes (.*)/.exec(selector)?.[1] ?? []);
    expect(keyframes.filter((name) => !name.startsWith('m2m-'))).toEqual([]);
    expect(keyframes.length).toBeGreaterThan(0);
  });
});

describe('the variables', () => {
  const set = declarations.filter(({ property }) => property.startsWith('--'));
  const internal = set.filter(({ property }) => !OWN_LENGTHS.includes(property));

  it('that hosts can set are exactly these', () => {
    expect(findAll(css, /(?<!-)(--m2m-[\w-]+)(?=\s*[,):])/g)).toEqual(VARIABLES);
  });

  it('are each read once, into the internal variable of the same name, or twice for density', () => {
    const twins = internal.map(({ property, value }) => {
      expect(value).toMatch(/^var\(\s*--m2m-[\w-]+,\s*\S/);
      return [property, `--_${/--(m2m-[\w-]+)/.exec(value)?.[1]}`];
    });
    for (const [property, twin] of twins) expect(property).toBe(twin);
    const reads = [...css.matchAll(/var\(\s*(--m2m-[\w-]+)/g)].map(([, name = '']) => name);
    expect(reads.toSorted()).toEqual([...VARIABLES, ...DENSITY_VARIABLES].toSorted());
    expect(twins).toHaveLength(reads.length);
  });

  it('are read a second time only by the compact rules', () => {
    const dense = rules.filter(({ selector }) => selector.includes("[data-density='compact']"));
    const read = dense
      .flatMap((rule) => rule.declarations)
      .map(({ property }) => property)
      .filter((property) => property.startsWith('--'));
    expect(read.toSorted()).toEqual(DENSITY_VARIABLES.map((name) => name.replace('--', '--_')));
  });

  it('are all used, and all used ones are set', () => {
    const names = new Set(set.map(({ property }) => property));
    expect(findAll(css, /var\(\s*(--_m2m-[\w-]+)/g)).toEqual([...names].toSorted());
    expect([...names]).toEqual(expect.arrayContaining(OWN_LENGTHS));
  });

  it('have a light and a dark value if they are colours', () => {
    const oneColour = internal.filter(
      ({ value }) => /#[\da-f]{3,8}\b/i.test(value) && !value.includes('light-dark('),
    );
    expect(oneColour).toEqual([]);
  });
});
