import { escapeInvisible } from './escapeInvisible.js';

export interface JsonText {
  text: string;
  /** Whether the value continues after the text. */
  isCut: boolean;
}

/**
 * A value as indented JSON of at most `limit` characters. Its cost depends on the limit and not on the value, except
 * that JavaScript lists all keys of an object at once. It never throws: a placeholder stands for a circular or
 * unreadable value. Each level is indented, so the limit bounds the depth, too. Invisible characters and those that
 * reorder text are escaped.
 */
export function formatJson(value: unknown, limit: number): JsonText {
  let text = '';
  const ancestors = new Set<unknown>();
  const write = (part: unknown, line: string): void => {
    if (typeof part !== 'object' || part === null) {
      text += formatLeaf(part, limit);
      return;
    }
    if (ancestors.has(part)) return write('[circular]', line);
    const isArray = attempt(() => Array.isArray(part), false);
    const keys = attempt(() => (isArray ? indexes(part) : Object.keys(part)), null);
    if (keys === null) return write(UNREADABLE, line);
    ancestors.add(part);
    text += isArray ? '[' : '{';
    let separator = '';
    for (const key of keys) {
      if (text.length > limit) return;
      text += `${separator}${line}  `;
      if (!isArray) text += `${formatLeaf(key, limit)}: `;
      write(
        attempt(() => (part as Record<string, unknown>)[key], UNREADABLE),
        `${line}  `,
      );
      separator = ',';
    }
    ancestors.delete(part);
    text += (separator && line) + (isArray ? ']' : '}');
  };
  write(value, '\n');
  if (text.length <= limit) return { text, isCut: false };
  return { text: wholeCharacters(text.slice(0, limit)), isCut: true };
}

const UNREADABLE = '[unreadable]';

/** Reads the length once: the list may be a proxy. */
function indexes(list: { length?: unknown }): Iterable<number> {
  const length = Number(list.length);
  return Array.prototype.keys.call({ length });
}

/** Reads at most `limit` characters of a text. */
function formatLeaf(value: unknown, limit: number): string {
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  if (value === null || value === undefined) return 'null';
  const word = value as string | bigint | symbol | (() => void);
  const text = attempt(() => String(word), UNREADABLE);
  return escapeInvisible(JSON.stringify(text.slice(0, limit)));
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
