import { ApiFault } from './ApiFault.js';

/** Reads a parameter; undefined = absent. */
export function readText(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  if (values.length > 1) throw new ApiFault(400, { message: `${name} is given more than once.` });
  return values[0];
}

/** Reads a flag; absent = false. */
export function readBoolean(query: URLSearchParams, name: string): boolean {
  const text = readText(query, name) ?? 'false';
  if (text === 'true' || text === 'false') return text === 'true';
  throw new ApiFault(400, { message: `${name} must be true or false.` });
}

/** Reads `limit`, 10 by default, and `offset`, 0 by default. */
export function readWindow(
  query: URLSearchParams,
  maxLimit: number,
): { limit: number; offset: number } {
  return {
    limit: readWhole(query, 'limit', { min: 1, max: maxLimit, absent: 10 }),
    offset: readWhole(query, 'offset', { min: 0, max: Number.MAX_SAFE_INTEGER, absent: 0 }),
  };
}

function readWhole(
  query: URLSearchParams,
  name: string,
  { min, max, absent }: { min: number; max: number; absent: number },
): number {
  const text = readText(query, name);
  if (text === undefined) return absent;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new ApiFault(400, { message: `${name} must be a whole number from ${min} to ${max}.` });
}
