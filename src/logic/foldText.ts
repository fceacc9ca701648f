/**
 * Accents, points of Hebrew and Arabic, and invisible characters such as a soft hyphen. The marks of other scripts are
 * vowels or, as in Japanese "が", make another letter.
 */
const MARKS =
  /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF-\u05C7\u064B-\u065F\u0670\p{Cf}\p{VS}]/gu;

/**
 * A text for a search that ignores case, accents, width, and invisible characters: "Straße" and "ＳＴＲＡＳＳＥ" are equal,
 * and so are "İ", "ı" and "i". All texts of a search need it, since the result is for comparison only.
 */
export function foldText(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toUpperCase();
  // First to lower case, since "ẞ" is upper case already, but "ß" becomes "SS".
  return text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase().toUpperCase();
}
