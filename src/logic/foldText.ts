/** Accents and other marks, and invisible characters such as a soft hyphen. */
const MARKS = /[\p{M}\p{Cf}]/gu;

/**
 * A text for a search that ignores case, accents, width, and invisible characters: "Straße" and "ＳＴＲＡＳＳＥ" are equal,
 * and so are "İ", "ı" and "i". All texts of a search need it, since the result is for comparison only.
 */
export function foldText(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toUpperCase();
  // First to lower case, since "ẞ" is upper case already, but "ß" becomes "SS".
  return text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase().toUpperCase();
}
