/**
 * Accents, points of Hebrew and Arabic, and invisible characters such as a soft hyphen. In other scripts, a mark is a vowel
 * or makes another letter, as in Japanese "が".
 */
const MARKS =
  /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF-\u05C7\u064B-\u065F\u0670\p{Cf}\p{VS}]/gu;

/**
 * A text for a search that ignores case, accents, width, and invisible characters: "Straße" and "ＳＴＲＡＳＳＥ" are equal,
 * and so are "İ", "ı" and "i". Fold both texts of a comparison, and show neither result.
 */
export function foldText(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toUpperCase();
  // Lower case first: upper case alone would keep "ẞ", but turns "ß" into "SS".
  return text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase().toUpperCase();
}
