import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/csf';

/**
 * Most defaults are not values in the code but words in the comment of a prop, which ends in "Default …." by rule:
 * this puts them into the table's column for defaults.
 */
export const readDefaults: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, arg]) => [name, readDefault(arg)]));

function readDefault(arg: StrictInputType): StrictInputType {
  const [, sentence, words] =
    /^([\s\S]*?)\s*Default:? ([\s\S]+)\.$/.exec(arg.description ?? '') ?? [];
  if (sentence === undefined || words === undefined) return arg;
  const summary = words.replaceAll('`', '');
  return { ...arg, description: sentence, table: { ...arg.table, defaultValue: { summary } } };
}
