/** A pasted text in which each credential is spelled plainly. */
export interface PastedText {
  readonly text: string;
  /** For each character of the text: where it begins in the source. */
  readonly starts: readonly number[];
  /** For each character of the text: where it ends in the source. */
  readonly ends: readonly number[];
}

/**
 * The spellings that can stand within or beside a credential: ANSI colours (also without their first character, which
 * a copy loses), percent codes of a URL, even of a URL in a URL, escapes of JSON, JavaScript and Markdown, the line breaks
 * that a backslash continues, and characters without width.
 *
 * It takes linear time: no two alternatives begin with the same character, and a repetition never contains its first one.
 */
const SPELLING =
  // oxlint-disable-next-line no-control-regex -- ANSI colours begin with one
  /\u001B\[[\d;:?]*[@-~]|\[\d[\d;]*m|%(?:25)*([\dA-Fa-f]{2})|\\+(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([nrt])|(\r?\n)|([^A-Za-z\d\s]))|\p{Cf}/gu;

/** Replaces these spellings by the plain characters. */
export function readPasted(source: string): PastedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let done = 0;
  const add = (piece: string, from: number, end?: number) => {
    for (let index = 0; index < piece.length; index += 1) {
      starts.push(end === undefined ? from + index : from);
      ends.push(end ?? from + index + 1);
    }
    text += piece;
  };
  for (const match of source.matchAll(SPELLING)) {
    const [spelled, inUrl, unicode, hex, letter, , itself] = match;
    add(source.slice(done, match.index), done);
    done = match.index + spelled.length;
    const code = inUrl ?? unicode ?? hex;
    const character = code ? String.fromCharCode(Number.parseInt(code, 16)) : (itself ?? '');
    // A tab, and a line break in JSON, separate words.
    add(letter ? '\n' : character, match.index, done);
  }
  add(source.slice(done), done);
  return { text, starts, ends };
}
