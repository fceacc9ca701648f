/** Zero-width characters, bidi controls, line separators, control characters, lone surrogates and annotations. */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cc}\p{Cs}\uFFF9-\uFFFB]/gu;

/** The text in one line: each character that is invisible or reorders text becomes an escape. */
export function escapeInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
