import { ApiFault } from './ApiFault.js';

/** The members of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws ApiFault 400 for a member that is not in `names`. */
export function checkNames(fields: Fields, names: readonly string[]): void {
  const unknown = Object.keys(fields).find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalid(`The body has an unknown property, ${unknown}`);
}

/** Reads a text with a length from `min` to `max`; undefined = absent. */
export function readString(
  fields: Fields,
  name: string,
  { min = 0, max = Infinity }: { min?: number; max?: number } = {},
): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  // Counts code points, as JSON Schema does.
  const length = typeof value === 'string' ? Array.from(value).length : -1;
  if (typeof value === 'string' && length >= min && length <= max) return value;
  throw invalid(
    max === Infinity
      ? `${name} must be a string`
      : `${name} must be a string of ${min} to ${max} characters`,
  );
}

/** Reads an integer from `min` to `max`; undefined = absent. */
export function readInteger(
  fields: Fields,
  name: string,
  min: number,
  max: number = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw invalid(`${name} must be an integer from ${min} to ${max}`);
}

/** @throws ApiFault 400 when the value is absent. */
export function required<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw invalid(`${name} is missing`);
  return value;
}

export function invalid(sentence: string): ApiFault {
  return new ApiFault(400, { message: `${sentence}.` });
}
