import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtinResolvers, makeFsImporter, parse } from 'react-docgen';
import { describe, expect, it } from 'vitest';
import { splitDefault } from '../../.storybook/splitDefault.js';
import { readText } from './readFiles.js';

const COMPONENTS = [
  'M2MTokens',
  'M2MTokenTable',
  'Pagination',
  'M2MTokenFilters',
  'M2MTokensProvider',
];

interface Prop {
  name: string;
  /** The sentences of its JSDoc, without tags. */
  description: string;
  /** The value of its `@default` tag. */
  toldDefault: string | undefined;
  /** The default value in the component's code, where it destructures the prop. */
  codeDefault: string | undefined;
  type: string;
  isRequired: boolean;
}

/** Reads a component's own props as Storybook does. Inherited props of the HTML element are left out. */
function readProps(component: string): Prop[] {
  const filename = resolve('src/components', `${component}.tsx`);
  const [documentation] = parse(readText(filename), {
    filename,
    importer: makeFsImporter(findSource),
    resolver: new builtinResolvers.FindExportedDefinitionsResolver(),
  });
  return Object.entries(documentation?.props ?? {}).map(([name, prop]) => {
    const { sentences, value } = splitDefault(prop.description ?? '');
    return {
      name,
      description: sentences,
      toldDefault: value,
      codeDefault: prop.defaultValue == null ? undefined : String(prop.defaultValue.value),
      type:
        prop.tsType?.name === 'union' || prop.tsType?.name === 'signature'
          ? String(Reflect.get(prop.tsType, 'raw'))
          : (prop.tsType?.name ?? 'unknown'),
      isRequired: prop.required ?? false,
    };
  });
}

function findSource(specifier: string, folder: string): string {
  const path = resolve(folder, specifier);
  const found = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find(existsSync);
  if (found === undefined) throw new Error(`${specifier} is not in ${folder}`);
  return found;
}

describe.each(COMPONENTS)('the props of %s', (component) => {
  const props = readProps(component);
  const list = (isWrong: (prop: Prop) => boolean) =>
    props.filter(isWrong).map(({ name, description }) => `${name}: ${description}`);

  it('are found', () => {
    expect(props.length).toBeGreaterThan(5);
  });

  it('each have a sentence', () => {
    expect(list(({ description }) => !/^[A-Z`][\s\S]{10,}\.$/.test(description))).toEqual([]);
  });

  it('each have the default of the code in a `@default` tag', () => {
    const isWrong = ({ toldDefault, codeDefault, isRequired }: Prop) =>
      isRequired
        ? toldDefault !== undefined
        : codeDefault !== undefined && toldDefault !== codeDefault;
    expect(list(isWrong)).toEqual([]);
  });

  it('have no sentence for a default, which belongs in the tag', () => {
    expect(list(({ description }) => /\bDefault\b/.test(description))).toEqual([]);
  });

  it('each name their unit, if they are numbers', () => {
    const isWrong = ({ type, description }: Prop) =>
      /\bnumber\b/.test(type) && !/\b(rows?|milliseconds)\b/i.test(description);
    expect(list(isWrong)).toEqual([]);
  });

  it('each have a known type', () => {
    expect(list(({ type }) => type === 'unknown')).toEqual([]);
  });
});
