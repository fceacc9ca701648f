import type { ArgTypesEnhancer } from 'storybook/internal/csf';
import { splitDefault } from './splitDefault.js';

/** Shows each `@default` tag in the table's column for defaults. Storybook itself drops the tag. */
export const readDefaults: ArgTypesEnhancer = ({ argTypes, component }) => {
  const docs = readPropDocs(component);
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, arg]) => {
      const summary = splitDefault(docs[name]?.description ?? '').value;
      if (summary === undefined) return [name, arg];
      return [name, { ...arg, table: { ...arg.table, defaultValue: { summary } } }];
    }),
  );
};

type PropDocs = Record<string, { description?: string } | undefined>;

/** Storybook's compiler writes the JSDoc of every prop into this field of the component. */
function readPropDocs(component: object | null | undefined): PropDocs {
  const { __docgenInfo } = (component ?? {}) as { __docgenInfo?: { props?: PropDocs } };
  return __docgenInfo?.props ?? {};
}
