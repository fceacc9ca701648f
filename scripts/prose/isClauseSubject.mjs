/** Sentences in which "that" is a pronoun and does not open a clause: "That is why …". */
const POINTING =
  /^That('s| is| was| means| makes| way| case| test| also| would| will| does| keeps| leaves)\b/;

/** Whether the subject of a sentence is a clause or an indefinite pronoun. */
export function isClauseSubject(sentence) {
  if (sentence.endsWith('?') || POINTING.test(sentence)) return false;
  return /^(What|Those|Whoever|Whatever|Who|That|Nobody|Somebody)\b/.test(sentence);
}
