import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { isolate } from '../../shared/isolate.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

const tooLong = plural('he', {
  one: 'יש להזין תו אחד לכל היותר.',
  two: 'יש להזין שני תווים לכל היותר.',
  other: 'יש להזין # תווים לכל היותר.',
});

export const MACHINES: MachineLabels = {
  machine: 'מכונה',
  findMachine: 'יש להקליד חלק מהשם שלה, או את המזהה שלה.',
  findingMachines: 'החיפוש מתבצע…',
  noMachine: 'אין מכונה עם השם או המזהה הזה.',
  machinesFound: machinesFoundText({
    some: (shown, total) => `${shown} מתוך ${total}. יש להקליד עוד מהשם כדי למצוא מכונות אחרות.`,
    all: plural('he', { one: 'מכונה אחת', two: 'שתי מכונות', other: '# מכונות' }),
  }),
  useThisId: 'שימוש במזהה הזה',
  machinesFailed: 'לא ניתן היה לטעון את המכונות. אפשר בכל זאת להזין מזהה מלא.',

  createMachine: 'יצירת מכונה',
  saveMachine: 'שמירה',
  machineSaved: 'נשמר',
  machineCreated: 'המכונה נוצרה',
  nameOfMachine: 'שם',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? 'יש לתת שם למכונה.' : tooLong(limit, format),
  defaultLifetime: 'ברירת המחדל למשך התוקף של האסימונים שלה',
  defaultExpiresOn: (time) => `אסימון שייווצר עכשיו יפוג ב־${isolate(time)}`,
  scopesOneWay: (isNew) =>
    `בכיוון אחד: המכונות האלה אינן רשאיות לקרוא בחזרה. אסימונים חדשים מקבלים את היקפי ההרשאה האלה.${isNew ? '' : ' כל שינוי כאן חל מיד.'}`,
  addScope: 'הוספת מכונה שניתן לקרוא לה',
  removeScope: (machine) => `הסרת ${isolate(machine)}`,
  scopesFull: plural('he', {
    one: 'מכונה רשאית לקרוא למכונה אחת אחרת לכל היותר.',
    two: 'מכונה רשאית לקרוא לשתי מכונות אחרות לכל היותר.',
    other: 'מכונה רשאית לקרוא ל־# מכונות אחרות לכל היותר.',
  }),

  machineKey: 'מפתח סודי',
  machineKeyOnce: 'יש לשמור את המפתח עכשיו. הדף הזה לא יוכל להציג אותו שוב.',
  machineKeyGone: 'המפתח כבר אינו בדף הזה. אם הוא לא נשמר, יש להחליף אותו.',

  rotateKey: 'החלפת המפתח',
  oldKeyLife: 'המפתח הישן יישאר תקף עוד',
  oldKeyStops: 'אפס שניות: המפתח דלף',
  rotateKeyText:
    'המכונה מקבלת מפתח חדש. ב־Clerk לא מצוין אם האסימונים שלה משתנים: יש לבדוק את אלה שבשימוש.',
  keyRotated: 'המפתח הוחלף',

  deleteMachine: 'מחיקת המכונה',
  deleteMachineText:
    'המכונה לא תוכל עוד לקרוא למכונות אחרות, והמפתחות שלה יפסיקו לפעול. הפעולה אינה הפיכה.',
  activeTokens: 'אסימונים פעילים',
  activeTokenCount: (count, format) =>
    count === null ? 'לא ידוע' : `${format(count)}. ב־Clerk לא מצוין מה קורה לאסימונים פעילים.`,
  calledBy: 'מכונות שקוראות לה',
  callersFound: callersText({
    unknown: 'לא ידוע',
    partly: (checked, total) => `נבדקו רק ${checked} מתוך ${total} מכונות.`,
    none: 'אין מכונה אחרת',
  }),
  // The first word alone would read as "Cancel".
  revokeFirst: revokeFirstText({
    some: plural('he', {
      one: 'ביטול תוקף האסימון החדש ביותר תחילה…',
      two: 'ביטול תוקף שני האסימונים החדשים ביותר תחילה…',
      other: 'ביטול תוקף # האסימונים החדשים ביותר תחילה…',
    }),
    all: 'ביטול תוקף כל האסימונים תחילה…',
  }),
  typeName: (name) => `יש להקליד ”${isolate(name)}” לאישור`,
  nameDiffers: 'זה אינו שם המכונה.',

  sending: 'השליחה מתבצעת…',
  machineFailed: 'דבר לא השתנה.',
  machineUnknown: 'התשובה אבדה, ולכן ייתכן שהשינוי בוצע. יש לבדוק זאת לפני שחוזרים עליו.',
  machineFailedText: machineFailureText({
    forbidden: 'אין לך הרשאה לכך. יש לבקש גישה ממנהל המערכת.',
    not_found: 'המכונה הזו, או המכונה האחרת, אינה מוכרת ל־Clerk.',
    conflict: 'זה כבר המצב, או ששינוי אחר נעשה באותו הרגע.',
    quota_exceeded: 'התוכנית שלך ב־Clerk אינה מאפשרת זאת.',
    invalid_params: 'השרת דחה את הערכים האלה. יש לשנות אותם ולנסות שוב.',
    audit_failed: 'השרת לא הצליח לתעד את הפעולה, ולכן לא עשה דבר. יש לנסות שוב מאוחר יותר.',
    not_allowed_action: 'השרת אינו מוגדר לכך. יש לפנות למי שמפעיל אותו.',
  }),
};
