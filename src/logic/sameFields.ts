/** Whether two objects, or lists, hold the same values under the same names. */
export function sameFields(one: object | undefined, other: object | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([name, value]) => name in other && Object.is(value, Reflect.get(other, name)))
  );
}
