/** Whether two objects, or lists, hold the same values under the same names. */
export function sameFields(
  one: object,
  other: object,
  isSame: (one: unknown, other: unknown) => boolean = Object.is,
): boolean {
  const fields = Object.entries(one);
  const others = other as Record<string, unknown>;
  return (
    fields.length === Object.keys(others).length &&
    fields.every(([name, value]) => name in others && isSame(value, others[name]))
  );
}

/** Whether two objects hold the same values, in all objects inside them, too. */
export function sameOptions(one: object, other: object): boolean {
  return sameFields(
    one,
    other,
    (before, now) =>
      Object.is(before, now) || (isObject(before) && isObject(now) && sameOptions(before, now)),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
