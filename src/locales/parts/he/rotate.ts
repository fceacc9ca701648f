import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { isolate } from '../../shared/isolate.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

export const ROTATE: RotateLabels = {
  rotate: 'החלפה…',
  // The names of the buttons contain their visible text, by which speech input finds them.
  rotateToken: (id) => `החלפה של האסימון ${isolate(id)}`,
  continueRotation: 'השלמה…',
  continueRotationOf: (id) => `השלמה של החלפת האסימון ${isolate(id)}`,
  rotateStep: (step, steps, format) => `החלפת האסימון: שלב ${format(step)} מתוך ${format(steps)}`,
  rotateIntro:
    'הפעולה יוצרת אסימון חדש עם אותן הצהרות ואותו משך תוקף. האסימון הישן תקף עד לביטולו בשלב האחרון.',
  rotateLifetime: 'משך התוקף',
  rotateShorter:
    'משך התוקף של האסימון הישן ארוך ממה שהדף הזה מאפשר, ולכן האסימון החדש מקבל משך קצר יותר.',
  scopesGained: (machines) => `רק האסימון החדש רשאי לקרוא ל־${machines}.`,
  scopesLost: (machines) => `האסימון החדש אינו רשאי לקרוא ל־${machines}, בשונה מהישן.`,
  claimsInexact:
    'בהצהרות יש מספר שלא ניתן לייצג במדויק ב־JavaScript. האסימון החדש מקבל את מה שמוצג כאן.',
  nextStep: 'המשך',
  rotateOld: 'האסימון הישן',
  rotateNew: 'האסימון החדש',
  lookingForTokens: 'מתבצע חיפוש של שני האסימונים…',
  notInList: plural('he', {
    one: 'אינו האסימון החדש ביותר של המכונה הזו.',
    two: 'אינו בין שני האסימונים החדשים ביותר של המכונה הזו.',
    other: 'אינו בין # האסימונים החדשים ביותר של המכונה הזו.',
  }),
  rotateAdvice: rotateAdviceText({
    gone: 'עדיין אין לבטל: האסימון החדש בוטל, תוקפו פג או שאינו מופיע ברשימה.',
    'in-use': ({ oldUse }) =>
      `האסימון הישן עדיין בשימוש: השימוש האחרון בו היה ${isolate(oldUse)}, אחרי יצירת החדש.`,
    waiting: 'האסימון החדש מעולם לא היה בשימוש. תחילה יש להציב את הסוד שלו במקום הסוד הישן.',
    recent: ({ newUse, silence }) =>
      `השימוש האחרון באסימון החדש: ${isolate(newUse)}. הישן אינו בשימוש רק ${isolate(silence)}, ולכן כדאי להמתין מעט.`,
    unknown:
      'השרת אינו מציין מתי היה השימוש האחרון בשני האסימונים. לפני הביטול יש לשאול את האחראים לאסימון הישן.',
    expired: 'תוקפו של האסימון הישן פג, ולכן אף מכונה אינה יכולה להשתמש בו.',
    unused: 'האסימון הישן מעולם לא היה בשימוש, ולכן ביטולו לא אמור להפריע לאיש.',
    silent: ({ newUse, silence }) =>
      `השימוש האחרון באסימון החדש: ${isolate(newUse)}. הישן אינו בשימוש כבר ${isolate(silence)}. ייתכן שמכונה שקוראת לעיתים רחוקות יותר עדיין זקוקה לו.`,
  }),
  closeAndContinue: 'אפשר לסגור את החלון ולסיים מאוחר יותר. דבר אינו קורה מעצמו.',
  // The first word alone would read as "Cancel".
  revokeOld: 'ביטול תוקף הישן…',
  revokeOldEffect: 'לאחר הביטול, כל קריאה עם האסימון הישן תיכשל. הפעולה אינה הפיכה.',
  rotatedReason: 'החלפה',
  rotated: 'האסימון הוחלף',
  rotatedText: 'האסימון הישן בוטל. החדש בא במקומו.',
};
