import { M2MTokensError } from '../api/M2MTokensError.js';

/** The default text of each parameter of a call, and its validator. A few parameters do not need a schema library. */
export type QueryRules<Name extends string> = Record<
  Name,
  [absent: string, canBeRead: (text: string) => boolean]
>;

/**
 * Reads the query of a call: the known parameters, each at most once. Any other must be in `ignored`.
 *
 * @param rule the correct form, for the error message
 * @throws M2MTokensError `invalid_params`, with a message for the caller that does not quote the query.
 */
export function readQuery<Name extends string>(
  query: URLSearchParams,
  ignored: ReadonlySet<string>,
  rules: QueryRules<Name>,
  rule: string,
): Record<Name, string> {
  const refuse = (reason: string) =>
    new M2MTokensError('invalid_params', `Nothing was requested, because ${reason}. ${rule}`);
  const names = Object.keys(rules) as Name[];
  const given = [...query.keys()].filter((name) => !ignored.has(name));
  // Not `in`, which would also find inherited names such as `constructor`.
  if (given.some((name) => !Object.hasOwn(rules, name))) throw refuse('a parameter is unknown');
  const repeated = given.find((name, index) => given.indexOf(name) !== index);
  if (repeated !== undefined) throw refuse(`${repeated} was sent more than once`);
  const read = (name: Name) => query.get(name) ?? rules[name][0];
  const wrong = names.filter((name) => !rules[name][1](read(name)));
  if (wrong.length > 0) throw refuse(`${wrong.join(', ')} cannot be read`);
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>;
}

export function isWhole(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}
