/**
 * Reads the values of an object, which must have all `required` fields and may have the `optional` ones, but no others. Absent
 * fields are undefined.
 *
 * @param refuse builds the error
 */
export function readFields<Name extends string>(
  body: unknown,
  required: readonly Name[],
  optional: readonly Name[],
  refuse: (reason: string) => Error,
): Record<Name, unknown> {
  const fields = new Map(Array.isArray(body) ? [] : Object.entries(Object(body)));
  const names = [...required, ...optional];
  const known = names.filter((name) => fields.has(name));
  if (fields.size === known.length && required.every((name) => fields.has(name))) {
    return Object.fromEntries(names.map((name) => [name, fields.get(name)])) as Record<
      Name,
      unknown
    >;
  }
  throw refuse(`the body is not an object of exactly ${names.join(', ')}`);
}
