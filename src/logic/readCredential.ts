/**
 * A word, and a word with one or two further parts of a JWT. A word ends where the key of an instance begins, since a removed
 * colour may have been all that divided the two.
 */
const WORDS = [
  /[\w-]?(?:(?!sk_(?:live|test)_)[\w-])*/y,
  /[\w-]*(?:\.[\w-]*)?/y,
  /[\w-]*(?:\.[\w-]*){0,2}/y,
] as const;
/** A line break, and the indentation or the marks of a quoted text before the next line. */
const BREAK = /[ \t]*\r?\n[ \t>|│]*/y;
/** Another credential (of any service, also after the `-` of a diff), or a name in front of its value. */
const OTHER = /[-_]*(?:[a-z]{2,8}_|eyJ)|[\w-]+[ \t]*[=:]/y;
/** The end of a line, after one quotation mark or punctuation mark. */
const LINE_END = /[^\w\s-]?[ \t]*(?:[\r\n]|$)/y;
const ID = /^(?:mt_[\da-fA-F]{32}|mch_\w{27})$/;
const LONGEST_ID = 35;
/** Secrets of tokens are much shorter. */
const LONGEST_SECRET = 500;

interface ReadCredential {
  credential: string;
  /** The offset after it. */
  end: number;
}

/** Reads the credential that begins at this offset, across the line breaks that certainly belong to it. */
export function readCredential(text: string, from: number): ReadCredential {
  return text.startsWith('eyJ', from) ? readJwtLines(text, from) : readLines(text, from);
}

/** A JWT goes on until it has three parts. */
function readJwtLines(text: string, from: number): ReadCredential {
  let credential = '';
  let end = from;
  let next: number | undefined = from;
  for (let dots = 0; next !== undefined && dots < 2;) {
    const piece = readWord(text, next, 2 - dots);
    if (piece === '') break;
    dots += piece.split('.').length - 1;
    credential += piece;
    end = next + piece.length;
    next = nextLine(text, end);
  }
  return { credential, end };
}

/** Any other credential goes on only if the joined text is an id, or stands between equal quotation marks. */
function readLines(text: string, from: number): ReadCredential {
  const credential = readWord(text, from);
  const end = from + credential.length;
  let joined = credential;
  let joinedEnd = end;
  // A wrapped text has lines of one width, and a shorter last one.
  let lineStart = -1;
  for (let next = nextLine(text, end); next !== undefined; next = nextLine(text, joinedEnd)) {
    if (lineStart === -1) lineStart = text.lastIndexOf('\n', from) + 1;
    const piece = readWord(text, next);
    const width = end - lineStart;
    const ownWidth = next + piece.length - (text.lastIndexOf('\n', next) + 1);
    const isBeforeWords = after(LINE_END, text, next + piece.length) === undefined;
    const isWord = isBeforeWords && !/\d/.test(piece);
    const isTooLong = ownWidth > width || joined.length > LONGEST_SECRET;
    if (piece === '' || isWord || isTooLong) break;
    joined += piece;
    joinedEnd = next + piece.length;
    if (isBeforeWords || ownWidth < width) break;
  }
  const mark = text[from - 1] ?? '';
  const isQuoted = /["'`]/.test(mark) && text[joinedEnd] === mark;
  const isCertain = isQuoted || (joined.length <= LONGEST_ID && ID.test(joined));
  return isCertain ? { credential: joined, end: joinedEnd } : { credential, end };
}

function readWord(text: string, place: number, dots = 0): string {
  return text.slice(place, after(WORDS[dots as 0 | 1 | 2], text, place));
}

/** The offset of the word in the next line that may continue this one; undefined = no word can. */
function nextLine(text: string, end: number): number | undefined {
  const next = after(BREAK, text, end);
  return next === undefined || after(OTHER, text, next) !== undefined ? undefined : next;
}

/** The offset after a match at this offset; undefined = there is no match. */
function after(pattern: RegExp, text: string, place: number): number | undefined {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
