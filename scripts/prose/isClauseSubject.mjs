/** Words after which "that" or "what" points at something instead of opening a clause: "That is why …". */
const POINTING =
  /^That('s| is| was| means| makes| way| case| test| also| would| will| does| keeps| leaves)\b/;

/** Whether a sentence has a clause, or nobody in particular, for its subject. */
export function isClauseSubject(sentence) {
  if (sentence.endsWith('?') || POINTING.test(sentence)) return false;
  return /^(What|Those|Whoever|Whatever|Who|That|Nobody|Somebody)\b/.test(sentence);
}
