import type { M2MManageLabels } from '../../text/manage/manageLabels.js';

/** The sentences about claims that cannot be sent. Numbers are formatted. */
interface ClaimsFaultTexts {
  /** Precedes all but the last two sentences, with the sign and space between them: "Line 3, column 5: ". */
  place: (line: string, column: string) => string;
  /** The text is not JSON, because of this character. */
  notJson: (character: string) => string;
  /** The same, because of a line break or space. */
  notJsonBlank: string;
  /** The text ends too early. */
  notJsonEnd: string;
  repeated: (name: string) => string;
  deep: (levels: string) => string;
  inexact: string;
  reserved: (name: string) => string;
  size: (limit: string) => string;
  shape: string;
}

/** As many as `findJsonFault` allows. */
const LEVELS = 20;

/** Makes the text of every fault, with its place where it has one. */
export function claimsFaultText(texts: ClaimsFaultTexts): M2MManageLabels['claimsFault'] {
  return ({ kind, line, column, found }, limit, format) => {
    const at = (text: string) => texts.place(format(line), format(column)) + text;
    switch (kind) {
      case 'syntax':
        if (found === '') return at(texts.notJsonEnd);
        return at(found.trim() === '' ? texts.notJsonBlank : texts.notJson(found));
      case 'repeated':
        return at(texts.repeated(found));
      case 'deep':
        return at(texts.deep(format(LEVELS)));
      case 'inexact':
        return at(texts.inexact);
      case 'reserved':
        return at(texts.reserved(found));
      case 'size':
        return texts.size(format(limit));
      case 'shape':
        return texts.shape;
    }
  };
}
