export interface JsonText {
  text: string;
  /** Whether the value goes on where the text ends. */
  isCut: boolean;
}

/**
 * A value as indented JSON of at most `limit` characters. Its cost follows the limit and not the value, but for the names
 * in one object, which no language hands out one by one. It never throws: what is in a circle or cannot be read is said in
 * its place. Characters that cannot be seen, and those that turn the order of text around, are escaped.
 */
export function formatJson(value: unknown, limit: number): JsonText {
  let text = '';
  for (const piece of jsonPieces(value, '\n', [], limit)) {
    text += piece;
    if (text.length > limit) return { text: wholeCharacters(text.slice(0, limit)), isCut: true };
  }
  return { text, isCut: false };
}

type Ancestors = readonly object[];

function* jsonPieces(
  value: unknown,
  line: string,
  ancestors: Ancestors,
  limit: number,
): Generator<string> {
  if (typeof value !== 'object' || value === null) return yield formatLeaf(value, limit);
  if (ancestors.includes(value)) return yield '"[circular]"';
  const isArray = attempt(() => Array.isArray(value), false);
  const keys = attempt(() => (isArray ? indexes(value) : Object.keys(value)), null);
  if (keys === null) return yield UNREADABLE;
  let separator = '';
  for (const key of keys) {
    yield `${separator === '' ? opening(isArray) : separator}${line}  `;
    if (!isArray) yield `${formatLeaf(key, limit)}: `;
    const child = attempt(() => (value as Record<string, unknown>)[key], UNREADABLE_VALUE);
    if (child === UNREADABLE_VALUE) yield UNREADABLE;
    else yield* jsonPieces(child, `${line}  `, [...ancestors, value], limit);
    separator = ',';
  }
  return yield separator === ''
    ? `${opening(isArray)}${closing(isArray)}`
    : line + closing(isArray);
}

const UNREADABLE = '"[unreadable]"';
const UNREADABLE_VALUE = Symbol('unreadable');

function opening(isArray: boolean): string {
  return isArray ? '[' : '{';
}

function closing(isArray: boolean): string {
  return isArray ? ']' : '}';
}

/** By a length that is read once: a list may be one that somebody else acts. */
function indexes(list: { length?: unknown }): Iterable<number> {
  const length = Number(list.length);
  return Array.prototype.keys.call({ length });
}

/** More than `limit` characters of a text are never looked at. */
function formatLeaf(value: unknown, limit: number): string {
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  if (value === null || value === undefined) return 'null';
  const word = value as string | bigint | symbol | (() => void);
  const text = attempt(() => JSON.stringify(String(word).slice(0, limit)), UNREADABLE);
  return text.replaceAll(INVISIBLE, escape);
}

/** Zero-width characters, all that turns the direction of text, line separators, control characters and annotations. */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cc}\uFFF9-\uFFFB]/gu;

function escape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

function attempt<Result, Fallback>(read: () => Result, fallback: Fallback): Result | Fallback {
  try {
    return read();
  } catch {
    return fallback;
  }
}
