/** The first place in a text that makes it unfit to send. */
export interface JsonFault {
  /**
   * - `syntax`: the text is not JSON.
   * - `repeated`: an object has a name twice, and `JSON.parse` would keep only the last value.
   * - `deep`: objects and arrays are nested too deep.
   * - `inexact`: JavaScript cannot hold the number, and would send another one.
   * - `reserved`: the outermost object has a reserved name.
   */
  kind: 'syntax' | 'repeated' | 'deep' | 'inexact' | 'reserved';
  /** Its index in the text. */
  at: number;
  /** The character, name or number there; empty at the end of the text. */
  found: string;
}

interface JsonRules {
  /** How many levels of objects and arrays the text may have. */
  deepest: number;
  /** Names that the outermost object must not have. */
  reserved: readonly string[];
}

/** White space, then a string with its closing quote, another value, or a mark. A broken string ends where it breaks. */
const TOKEN =
  // oxlint-disable-next-line no-control-regex -- JSON forbids control characters in strings
  /([\t\n\r ]*)(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*)("?)|([{}[\],:])|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?))?/y;

/** How each value begins. `0` stands for all that are neither string, object nor array. */
const VALUE = '"0{[';

/**
 * Checks a text as `JSON.parse` does, but with a position that is the same in each browser, and for faults that
 * `JSON.parse` hides. undefined = the text has none.
 */
export function findJsonFault(
  text: string,
  { deepest, reserved }: JsonRules,
): JsonFault | undefined {
  /** The names so far of each open object; null = an array. */
  const open: (Set<string> | null)[] = [];
  /** The tokens that may come next, by their first character. `$` is the end of the text. */
  let allowed = VALUE;
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const [whole = '', space = '', string, quote, mark, word] = TOKEN.exec(text) ?? [];
    const start = at + space.length;
    at += whole.length;
    const token = string === undefined ? (mark ?? word) : string + quote;
    const isEnd = token === undefined && start === text.length;
    const kind = isEnd ? '$' : (mark ?? (word && '0') ?? (string && '"'));
    if (kind === undefined || !allowed.includes(kind)) return syntaxFault(text, start);
    if (token === undefined) return undefined;
    if (quote === '') return syntaxFault(text, at);

    if (kind === '"' && !allowed.includes('0')) {
      // A name, since no other value could stand here.
      const name = JSON.parse(token) as string;
      const names = open.at(-1);
      if (names?.has(name)) return { kind: 'repeated', at: start, found: name };
      if (open.length === 1 && reserved.includes(name))
        return { kind: 'reserved', at: start, found: name };
      names?.add(name);
      allowed = ':';
    } else if (kind === ':') {
      allowed = VALUE;
    } else if (kind === ',') {
      allowed = open.at(-1) ? '"' : VALUE;
    } else if (kind === '{' || kind === '[') {
      const depth = open.push(kind === '{' ? new Set() : null);
      if (depth > deepest) return { kind: 'deep', at: start, found: kind };
      allowed = kind === '{' ? '"}' : `${VALUE}]`;
    } else {
      if (word && isInexact(word)) return { kind: 'inexact', at: start, found: word };
      if (kind === '}' || kind === ']') open.pop();
      if (open.length === 0) allowed = '$';
      else allowed = open.at(-1) ? ',}' : ',]';
    }
  }
}

function syntaxFault(text: string, at: number): JsonFault {
  const [found = ''] = text.slice(at, at + 2);
  return { kind: 'syntax', at, found };
}

/** Whether a number would be sent as another one: too large, or a whole number with too many digits. */
function isInexact(word: string): boolean {
  const value = Number(word);
  if (Number.isNaN(value)) return false;
  return !Number.isFinite(value) || (/^-?\d+$/.test(word) && !Number.isSafeInteger(value));
}
