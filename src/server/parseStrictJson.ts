import { parseJson } from '../api/parseJson.js';

/** A text, with the colon after it if it is a name, or a bracket. In valid JSON nothing else matters here. */
const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g;

/**
 * Parses JSON that every reader understands in the same way.
 *
 * @param deepest how many levels of objects and arrays it may have
 * @param refuse builds the error
 */
export function parseStrictJson(
  body: string,
  deepest: number,
  refuse: (reason: string) => Error,
): unknown {
  const value = parseJson(body);
  if (value === undefined) throw refuse('the body is not JSON');
  const open: Set<unknown>[] = [];
  for (const [token, text, colon] of body.matchAll(TOKENS)) {
    if (text === undefined) {
      if (/[\]}]/.test(token)) open.pop();
      else if (open.push(new Set()) > deepest) throw refuse('the body is too deep');
    } else if (colon) {
      // Readers differ in which of two equal names counts.
      const name = parseJson(text);
      if (open.at(-1)?.has(name)) throw refuse('the body has a name twice');
      open.at(-1)?.add(name);
    }
  }
  return value;
}
