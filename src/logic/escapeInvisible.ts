/** Zero-width characters, all that turns the direction of text, line separators, control characters, halves of pairs and annotations. */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cc}\p{Cs}\uFFF9-\uFFFB]/gu;

/** The text in one line, with an escape in place of each character that cannot be seen or turns the order of text around. */
export function escapeInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
