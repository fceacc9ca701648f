import { type ClassifiedCredential, classifyCredential } from './classifyCredential.js';
import { readCredential } from './readCredential.js';
import { type PastedText, readPasted } from './readPasted.js';

/** A credential in a text. */
interface FoundCredential extends ClassifiedCredential {
  /** The credential, as a program would send it. */
  readonly text: string;
  /**
   * The credential as the searched text spells it, always a substring of that text. It equals `text` unless escapes,
   * colours, characters without width, or line breaks stand within the credential.
   */
  readonly source: string;
}

interface FoundCredentials {
  /** Each credential once, in the order of the text. */
  readonly credentials: readonly FoundCredential[];
  /** Whether the text has more than `MAX_SEARCHED` characters, so that its end was not searched. */
  readonly isCut: boolean;
}

/** How many characters are searched: 200 kB of a log. */
export const MAX_SEARCHED = 200_000;

/** Shorter words are names in code. */
const SHORTEST = 9;

/** A word that may be a foreign key. */
const LONG_WORD = /[\w-]{20,}/;

/**
 * Finds the credentials in a pasted text: a `.env` file, a header, a URL, JSON, YAML, a command, a log. It sends nothing,
 * and takes linear time. A line break ends a credential, unless quotation marks or the format
 * prove that the credential goes on. A long foreign word counts as `unknown` only if there is nothing else.
 */
export function findCredentials(source: string): FoundCredentials {
  const isCut = source.length > MAX_SEARCHED;
  const pasted = readPasted(source.slice(0, MAX_SEARCHED));
  const { text, starts, ends } = pasted;
  const found = new Map<string, FoundCredential>();
  const add = (from: number, end: number, credential: string) => {
    // The cut may have removed the end of this credential.
    if (found.has(credential) || (isCut && end === text.length)) return;
    const classified = classifyCredential(credential);
    if (classified.kind === 'unknown' && !/\d/.test(credential)) return;
    const spelled = source.slice(starts[from], ends[end - 1]);
    found.set(credential, { ...classified, text: credential, source: spelled });
  };

  const prefix = /mt_|mch_|[as]k_|oat_|eyJ/g;
  for (let hit = prefix.exec(text); hit; hit = prefix.exec(text)) {
    if (!isWordStart(pasted, hit.index)) continue;
    const { credential, end } = readCredential(text, hit.index);
    prefix.lastIndex = end;
    const isName = /^=[^\s=]/.test(text.slice(end, end + 2));
    if (!isName && credential.length >= SHORTEST) add(hit.index, end, credential);
  }
  const known = [...found.values()].filter(({ kind }) => kind !== 'unknown');
  if (known.length > 0) return { credentials: known, isCut };
  found.clear();
  const word = LONG_WORD.exec(text);
  if (word) add(word.index, word.index + word[0].length, word[0]);
  return { credentials: [...found.values()], isCut };
}

/** Whether a word begins at this offset. It may follow a colour, or an option such as `-u`. */
function isWordStart({ text, starts, ends }: PastedText, place: number): boolean {
  const isGlued = starts[place] === (ends[place - 1] ?? 0);
  const before = text.slice(Math.max(0, place - 3), place);
  return !isGlued || /(?:^|[^A-Za-z\d_]|(?:^|\s)-[A-Za-z])$/.test(before);
}
