import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { isolate } from '../../shared/isolate.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('he', { one: 'אסימון אחד', two: 'שני אסימונים', other: '# אסימונים' });
const days = plural('he', { one: 'יום אחד', two: 'יומיים', other: '# ימים' });
const NEVER = 'מעולם לא היו בשימוש';

/** The adjectives are plural, as the number of tokens before them usually is. */
export const INVENTORY: M2MInventoryLabels = {
  inventory: 'מצאי האסימונים',
  inventoryTitle: 'כל האסימונים של המכונה הזו',
  inventoryPlan: ({ perRequest, most }, format) =>
    `האסימונים החדשים ביותר ייטענו, כולל מבוטלים ופגי תוקף: ${format(perRequest)} בכל בקשה, לכל היותר ${format(most)}.`,
  inventoryLimited: partText(
    plural('he', {
      one: 'מוגבל לאסימון החדש ביותר.',
      two: 'מוגבל לשני האסימונים החדשים ביותר.',
      other: 'מוגבל ל־# האסימונים החדשים ביותר.',
    }),
    ({ count, total }, format) =>
      `מוגבל ל־${format(count)} החדשים ביותר מתוך ${tokens(total, format)}.`,
  ),
  inventoryLoad: 'טעינת כל האסימונים',
  inventoryLoadNewest: (count, format) => `טעינת ${tokens(count, format)}`,
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${format(count)} מתוך ${tokens(total, format)}`,
  ),
  inventoryStop: 'עצירה',
  inventoryContinue: 'המשך',
  inventoryReload: 'טעינה מחדש',
  inventoryLoaded: (time) => `נטענו ${isolate(time)}`,
  inventoryStopped: 'הטעינה נעצרה, ולכן חסרים האסימונים הישנים ביותר.',
  inventoryFailed: 'הטעינה נכשלה, ולכן חסרים האסימונים הישנים ביותר.',
  inventoryWaits: 'השרת ביקש להמתין.',
  inventoryContinues: plural('he', {
    one: 'הטעינה תימשך בעוד שנייה אחת.',
    two: 'הטעינה תימשך בעוד שתי שניות.',
    other: 'הטעינה תימשך בעוד # שניות.',
  }),
  inventorySkipped: plural('he', {
    one: 'לא ניתן היה לקרוא אסימון אחד, והוא אינו מוצג.',
    two: 'לא ניתן היה לקרוא שני אסימונים, והם אינם מוצגים.',
    other: 'לא ניתן היה לקרוא # אסימונים, והם אינם מוצגים.',
  }),
  inventoryTile: tileText({
    active: 'פעילים',
    expiring: (within, format) => `יפוגו בתוך ${days(within, format)}`,
    neverExpires: 'ללא תפוגה',
    neverUsed: NEVER,
    unused: (since, format) => `ללא שימוש במשך ${days(since, format)}`,
    expired: 'פגי תוקף',
    revoked: 'מבוטלים',
  }),
  inventoryAges: 'אסימונים פעילים לפי מספר הימים מאז השימוש האחרון',
  inventoryAge: ageText({
    never: NEVER,
    under: plural('he', {
      one: 'לפני פחות מיום אחד',
      two: 'לפני פחות מיומיים',
      other: 'לפני פחות מ־# ימים',
    }),
    days,
    between: (from, to) => `לפני ${from} עד ${to}`,
    over: (from, format) => `לפני ${days(from, format)} או יותר`,
  }),
  inventoryMonths: 'אסימונים פעילים לפי חודש התפוגה',
  inventoryLater: 'בהמשך',
  inventoryBar: (name, count, format) => `${name}: ${tokens(count, format)}`,
  inventoryAsTable: 'הצגה כטבלה',
  inventoryCount: 'כמות',
  inventorySearch: 'חיפוש אסימונים',
  inventorySearchIn: 'מזהה, מכונה, הצהרה או סיבה',
  inventoryNoMatch: 'אין אסימונים מתאימים',
  inventoryNoMatchText: 'אפשר לנסות מילים אחרות או להסיר מסנן.',
  inventoryClear: 'ניקוי החיפוש והמסננים',
  inventorySortBy: 'מיון לפי',
  inventoryDescending: 'סדר יורד',
  inventorySave: (count, kind, format) => `שמירת ${tokens(count, format)} כ־${isolate(kind)}`,
  inventorySaveFailed: 'הדפדפן הזה לא הצליח לשמור את הקובץ.',
};
