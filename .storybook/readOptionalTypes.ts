import type { ArgTypesEnhancer, SBType, StrictInputType } from 'storybook/internal/csf';

/**
 * Optional props are typed `x?: T | undefined`, which Storybook would show as "union" with a JSON editor. This shows
 * T in the props table, and lets Storybook choose T's control.
 */
export const readOptionalTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, arg]) => [name, readOptional(arg)]));

function readOptional(arg: StrictInputType): StrictInputType {
  if (arg.type?.name !== 'union') return arg;
  const { raw = '', required = false, value } = arg.type;
  const summary = raw.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/s, '$1');
  const [only, ...others] = value.filter((part) => !isAbsence(part));
  const type = others.length === 0 && only !== undefined ? only : arg.type;
  return {
    ...arg,
    type: { ...(summary.includes('=>') ? { name: 'function' } : type), required },
    table: { ...arg.table, type: { summary } },
  };
}

function isAbsence(type: SBType): boolean {
  return type.name === 'other' && (type.value === 'undefined' || type.value === 'null');
}
