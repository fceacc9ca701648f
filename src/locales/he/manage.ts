import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { he as reading } from '../he.js';
import { LEAK } from '../parts/he/leak.js';
import { MACHINES } from '../parts/he/machines.js';
import { ROTATE } from '../parts/he/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { isolate } from '../shared/isolate.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

const ENV = isolate('.env');

const MANAGE: M2MManageLabels = {
  // The usual word is the same as that of "revoke", so this says "back".
  cancel: 'חזרה',
  close: 'סגירה',
  revokeTitle: plural('he', {
    one: 'לבטל את האסימון הזה?',
    two: 'לבטל שני אסימונים?',
    other: 'לבטל # אסימונים?',
  }),
  revokeEffect: plural('he', {
    one: 'לאחר הביטול, כל קריאה עם האסימון הזה תיכשל. הפעולה אינה הפיכה.',
    two: 'לאחר הביטול, כל קריאה עם האסימונים האלה תיכשל. הפעולה אינה הפיכה.',
    other: 'לאחר הביטול, כל קריאה עם האסימונים האלה תיכשל. הפעולה אינה הפיכה.',
  }),
  revokeConfirm: plural('he', {
    one: 'ביטול האסימון',
    two: 'ביטול שני אסימונים',
    other: 'ביטול # אסימונים',
  }),
  revoking: 'הביטול מתבצע…',
  mayCall: 'מכונות שניתן לקרוא להן',
  used: (time) => `שימוש אחרון: ${isolate(time)}`,
  unused: 'מעולם לא היה בשימוש',
  lastUseUnknown: 'לא ידוע. השרת אינו מספק את המידע הזה.',
  usedRecently: (time) => `שימוש אחרון: ${isolate(time)}. האסימון נמצא כעת בשימוש.`,
  manyUsedRecently: plural('he', {
    one: 'אסימון אחד מתוכם היה בשימוש בשעה האחרונה, והוא נמצא כעת בשימוש.',
    two: 'שני אסימונים מתוכם היו בשימוש בשעה האחרונה, והם נמצאים כעת בשימוש.',
    other: '# אסימונים מתוכם היו בשימוש בשעה האחרונה, והם נמצאים כעת בשימוש.',
  }),
  jwtsUnaffected: 'אסימוני ה־JWT של המכונה הזו אינם מושפעים. הם תקפים עד שתוקפם יפוג.',
  alreadyRevoked: plural('he', {
    one: 'אסימון אחד כבר בוטל ולכן אינו נכלל.',
    two: 'שני אסימונים כבר בוטלו ולכן אינם נכללים.',
    other: '# אסימונים כבר בוטלו ולכן אינם נכללים.',
  }),
  alreadyExpired: plural('he', {
    one: 'תוקפו של אסימון אחד כבר פג, ולכן אף מכונה אינה יכולה להשתמש בו.',
    two: 'תוקפם של שני אסימונים כבר פג, ולכן אף מכונה אינה יכולה להשתמש בהם.',
    other: 'תוקפם של # אסימונים כבר פג, ולכן אף מכונה אינה יכולה להשתמש בהם.',
  }),
  reason: 'סיבה',
  reasonOptional: 'סיבה (לא חובה)',
  reasonPresets: 'סיבות נפוצות',
  revokeReasons: ['דליפה', 'חוסר שימוש', 'החלפה', 'עזיבת האחראי'],
  reasonMissing: 'יש לציין סיבה.',
  reasonLength: (count, limit, format) => `${format(count)} מתוך ${format(limit)} תווים`,
  reasonTooLong: plural('he', {
    one: 'יש לקצר את הסיבה לתו אחד.',
    two: 'יש לקצר את הסיבה לשני תווים.',
    other: 'יש לקצר את הסיבה ל־# תווים.',
  }),
  tokensToRevoke: 'האסימונים לביטול',
  revokeOutcome: {
    waiting: 'בהמתנה',
    pending: 'הביטול מתבצע…',
    revoked: 'בוטל',
    stopped: 'לא בוטל',
  },
  revokeProgress: (done, total, format) => `הושלמו ${format(done)} מתוך ${format(total)}`,
  revokePaused: 'נשלחו יותר מדי בקשות בזמן קצר.',
  revokeContinues: plural('he', {
    one: 'הפעולה תימשך בעוד שנייה אחת.',
    two: 'הפעולה תימשך בעוד שתי שניות.',
    other: 'הפעולה תימשך בעוד # שניות.',
  }),
  stop: 'עצירה',
  revokeSummary: summaryText({
    revoked: (count, format) => `בוטלו: ${format(count)}`,
    failed: (count, format) => `נכשלו: ${format(count)}`,
    stopped: (count, format) => `לא נשלחו: ${format(count)}`,
    separator: ', ',
  }),
  revokeFailed: 'האסימון לא בוטל.',
  revokeUnknown: 'לא ידוע אם האסימון בוטל.',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      'התשובה אבדה. יש לבדוק שוב את הרשימה, או לבטל פעם נוספת: ביטול חוזר אינו מזיק.',
    forbidden: 'אין לך הרשאה לבטל אסימונים של המכונה הזו. יש לבקש גישה ממנהל המערכת.',
    not_found: 'האסימון אינו מוכר ל־Clerk, או שהוא שייך למכונה אחרת.',
    not_revocable:
      'לא ניתן לבטל את האסימון ב־Clerk. ייתכן שבינתיים הוא בוטל או שתוקפו פג: יש לרענן את הרשימה.',
    conflict: 'שינוי אחר נעשה באותו הרגע. יש לנסות שוב.',
    not_allowed_action: 'השרת אינו מוגדר לביטול אסימונים. יש לפנות למי שמפעיל אותו.',
    audit_failed: 'השרת לא הצליח לתעד את הפעולה, ולכן הביטול לא בוצע. יש לנסות שוב מאוחר יותר.',
    invalid_response: 'השרת שלח תשובה שהדף הזה אינו מבין.',
  }),
  revokedTokens: plural('he', {
    one: 'אסימון אחד בוטל',
    two: 'שני אסימונים בוטלו',
    other: '# אסימונים בוטלו',
  }),

  columnSelect: 'בחירה',
  columnActions: 'פעולות',
  selectToken: (id) => `בחירת האסימון ${isolate(id)}`,
  selection: 'האסימונים שנבחרו',
  selectPage: 'בחירת כל האסימונים בדף',
  selected: plural('he', {
    one: 'נבחר אסימון אחד',
    two: 'נבחרו שני אסימונים',
    other: 'נבחרו # אסימונים',
  }),
  noneSelected: 'לא נבחרו אסימונים',
  clearSelection: 'ניקוי הבחירה',
  // The first word alone would read as "Cancel".
  revoke: 'ביטול תוקף…',
  revokeFound: (count, format) => `ביטול תוקף האסימונים האלה (${format(count)})…`,
  revokeToken: (id) => `ביטול תוקף האסימון ${isolate(id)}`,
  revokedJustNow: 'בוטל זה עתה',
  newToken: 'חדש',
  createdToken: 'האסימון נוצר',

  createToken: 'יצירת אסימון',
  createFor: (machine) => `עבור ${isolate(machine)}`,
  creating: 'היצירה מתבצעת…',
  format: 'פורמט',
  formatOpaque: 'אטום',
  formatOpaqueHint: 'נשמר ב־Clerk. הוא מופיע ברשימה כאן, וניתן לבטל אותו.',
  formatJwt: 'JWT',
  formatJwtHint:
    'אסימוני JWT אינם נשמרים ב־Clerk. הם לעולם אינם מופיעים ברשימה, ולא ניתן לבטל אותם.',
  expiration: 'תפוגה',
  expirationCustom: 'התאמה אישית',
  expirationAmount: 'מספר',
  expirationUnit: 'יחידה',
  expirationUnits: { minute: 'דקות', hour: 'שעות', day: 'ימים' },
  expiresOn: (time) => `יפוג ב־${isolate(time)}`,
  neverExpiresWarning: 'האסימון תקף עד שיבוטל, גם אם ידלוף. עדיף לקבוע תפוגה.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `יש להזין ${isolate(longest)} לכל היותר.`;
    return fault === 'too-short'
      ? 'המועד הזה אינו בעתיד. יש להזין 1 או יותר.'
      : 'יש להזין מספר שלם.';
  },
  claimsOptional: 'הצהרות (לא חובה)',
  claimsHint: 'JSON שכל מי שמקבל את האסימון יכול לקרוא, ולכן אין לכלול בו סודות.',
  claimsSize: (bytes, limit, format) => `${format(bytes)} מתוך ${format(limit)} בייטים`,
  claimsFault: claimsFaultText({
    place: (line, column) => `שורה ${line}, עמודה ${column}: `,
    notJson: (character) => `הטקסט אינו JSON, בגלל ”${isolate(character)}”.`,
    notJsonBlank: 'הטקסט אינו JSON, בגלל ירידת שורה או רווח.',
    notJsonEnd: 'הטקסט אינו JSON, כי הוא מסתיים כאן.',
    repeated: (name) => `השם ”${isolate(name)}” כבר קיים באובייקט הזה.`,
    deep: (levels) => `בהצהרות יש לכל היותר ${levels} רמות.`,
    inexact: 'המספר הזה ישתנה ב־JavaScript. יש לכתוב אותו כטקסט, בתוך מירכאות.',
    reserved: (name) => `השם ”${isolate(name)}” נקבע ב־JWT על ידי Clerk. יש לבחור שם אחר.`,
    size: (limit) => `בהצהרות יש לכל היותר ${limit} בייטים.`,
    shape: `ההצהרות של JWT הן אובייקט, למשל ${isolate('{"team": "billing"}')}.`,
  }),
  scopesKept: 'האסימון שומר על היקפי ההרשאה האלה, גם אם אלה של המכונה ישתנו בהמשך.',
  scopesOfMachine: 'האסימון מקבל את היקפי ההרשאה שיש למכונה כעת, ושומר עליהם.',
  scopesNone: 'אין. האסימון אינו רשאי לקרוא לאף מכונה.',
  createFailedTitle: 'האסימון לא נוצר',
  createFailedText: createFailureText({
    unauthenticated: 'תוקף ההתחברות שלך פג. יש להתחבר מחדש בכרטיסייה אחרת, ואז לנסות כאן שוב.',
    forbidden: 'אין לך הרשאה ליצור אסימונים למכונה הזו. יש לבקש גישה ממנהל המערכת.',
    conflict: 'שינוי אחר נעשה באותו הרגע. יש לבדוק את הרשימה ולנסות שוב.',
    quota_exceeded:
      'התוכנית שלך ב־Clerk אינה מאפשרת אסימונים נוספים. יש לבטל אסימונים שאין בהם צורך, או לשנות את התוכנית.',
    invalid_params: 'השרת דחה את הערכים האלה. יש לשנות אותם ולנסות שוב.',
    audit_failed: 'השרת לא הצליח לתעד את הפעולה, ולכן לא יצר אסימון. יש לנסות שוב מאוחר יותר.',
    not_allowed_action: 'השרת אינו מוגדר ליצירת אסימונים. יש לפנות למי שמפעיל אותו.',
  }),
  createUnknownTitle: 'ייתכן שהאסימון נוצר',
  createUnknownText:
    'התשובה לבקשה שלך אבדה, ולכן ייתכן שנוצר ב־Clerk אסימון שהסוד שלו מעולם לא הוצג.',
  createOrphans: plural('he', {
    one: 'אסימון חדש אחד עם אותן הצהרות מופיע ברשימה. הסוד שלו מעולם לא הוצג, ולכן יש לבטל אותו:',
    two: 'שני אסימונים חדשים עם אותן הצהרות מופיעים ברשימה. הסודות שלהם מעולם לא הוצגו, ולכן יש לבטל אותם:',
    other:
      '# אסימונים חדשים עם אותן הצהרות מופיעים ברשימה. הסודות שלהם מעולם לא הוצגו, ולכן יש לבטל אותם:',
  }),
  createNoOrphans: 'עד כה אין ברשימה אסימון כזה. יש לבדוק שוב לפני שיוצרים אסימון נוסף.',
  revokeOrphans: 'ביטול תוקף…',
  createAgain: 'יצירת אסימון נוסף',

  created: 'האסימון נוצר',
  secret: 'סוד',
  secretOnce: 'יש לשמור את הסוד עכשיו. לא ניתן יהיה להציג אותו שוב.',
  secretMasked: 'מוסתר',
  show: 'הצגה',
  hide: 'הסתרה',
  copySecret: 'העתקה',
  copyEnvLine: `העתקת שורת ${ENV}`,
  downloadEnv: `הורדת ${ENV}`,
  copiedSecret: 'הסוד הועתק',
  copiedEnvLine: `שורת ${ENV} הועתקה`,
  downloadedEnv: `ההורדה של קובץ ${ENV} הושלמה`,
  copySecretByHand: `הדפדפן סירב. הסוד נבחר: יש להקיש ${isolate('Ctrl+C')} או ${isolate('⌘C')}.`,
  expirationDiffers: (asked, got) =>
    `בחרת ”${isolate(asked)}”, אבל ב־Clerk נקבע ”${isolate(got)}”.`,
  secretGone: 'הסוד כבר אינו בדף הזה. אם הוא לא נשמר, יש לבטל את האסימון הזה.',
  done: 'סיום',
  closeUnsavedQuestion: 'לסגור בלי לשמור את הסוד? לא ניתן יהיה להציג אותו שוב.',
  keepOpen: 'להשאיר פתוח',
  closeUnsaved: 'לסגור בלי לשמור',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** Hebrew, with the words of managing. Set `dir="rtl"` around the components, or on the page. */
export const he: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
