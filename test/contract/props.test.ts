import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtinResolvers, makeFsImporter, parse } from 'react-docgen';
import { describe, expect, it } from 'vitest';
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
  description: string;
  type: string;
  isRequired: boolean;
}

/** The props that a component's page in the book shows, as the book reads them: inherited ones of the element are not among them. */
function readProps(component: string): Prop[] {
  const filename = resolve('src/components', `${component}.tsx`);
  const [documentation] = parse(readText(filename), {
    filename,
    importer: makeFsImporter(findSource),
    resolver: new builtinResolvers.FindExportedDefinitionsResolver(),
  });
  return Object.entries(documentation?.props ?? {}).map(([name, prop]) => ({
    name,
    description: prop.description ?? '',
    type:
      prop.tsType?.name === 'union' || prop.tsType?.name === 'signature'
        ? String(Reflect.get(prop.tsType, 'raw'))
        : (prop.tsType?.name ?? 'unknown'),
    isRequired: prop.required ?? false,
  }));
}

function findSource(specifier: string, folder: string): string {
  const path = resolve(folder, specifier);
  const found = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find(existsSync);
  if (found === undefined) throw new Error(`${specifier} is not in ${folder}`);
  return found;
}

describe.each(COMPONENTS)('every prop of %s', (component) => {
  const props = readProps(component);
  const those = (wrong: (prop: Prop) => boolean) =>
    props.filter(wrong).map(({ name, description }) => `${name}: ${description}`);

  it('is there', () => {
    expect(props.length).toBeGreaterThan(5);
  });

  it('has a sentence', () => {
    expect(those(({ description }) => !/^[A-Z`][\s\S]{10,}\.$/.test(description))).toEqual([]);
  });

  it('has its default named at the end, where it may be left out', () => {
    const wrong = ({ description, isRequired }: Prop) =>
      isRequired === /\bDefault:? [^.]*([^.\s]\.[^.\s][^.]*)*\.$/.test(description);
    expect(those(wrong)).toEqual([]);
  });

  it('has its unit named, where it is a number', () => {
    const wrong = ({ type, description }: Prop) =>
      /\bnumber\b/.test(type) && !/\b(rows?|milliseconds)\b/i.test(description);
    expect(those(wrong)).toEqual([]);
  });

  it('has a type that can be told', () => {
    expect(those(({ type }) => type === 'unknown')).toEqual([]);
  });
});
