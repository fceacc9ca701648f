/** Splits a prop's JSDoc into its sentences and the value of its `@default` tag, which comes last. */
export function splitDefault(jsdoc: string): { sentences: string; value: string | undefined } {
  const [sentences = '', value] = jsdoc.split(/\s*@default\s+/);
  return { sentences, value: value?.trim() };
}
