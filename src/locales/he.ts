import { failureText } from './shared/failureText.js';
import { isolate } from './shared/isolate.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** Hebrew. Set `dir="rtl"` around the components, or on the page. */
export const he: M2MTokensLocale = {
  locale: 'he',
  labels: {
    caption: 'אסימוני M2M',
    columnId: 'מזהה אסימון',
    columnStatus: 'סטטוס',
    columnScopes: 'היקפי הרשאה',
    columnCreated: 'נוצר',
    columnLastUsed: 'שימוש אחרון',
    columnExpires: 'תפוגה',
    columnDetails: 'פרטים',
    status: {
      active: 'פעיל',
      expiring: 'יפוג בקרוב',
      expired: 'פג תוקף',
      revoked: 'בוטל',
    },
    neverUsed: 'מעולם לא',
    neverExpires: 'ללא תפוגה',
    neverExpiresHint: 'כדאי לבדוק: האסימון תקף עד שמישהו יבטל אותו.',
    unknownTime: 'לא ידוע',
    noScopes: 'אין',
    // The mark keeps the sign to the left of the digits, as in CLDR.
    moreScopes: (count, format) => `\u200e+${format(count)}`,
    copyId: (id) => `העתקת מזהה האסימון ${isolate(id)}`,
    copied: 'הועתק',
    copiedId: 'מזהה האסימון הועתק',
    // The mark at the end keeps the order next to claims, which run from left to right.
    copyByHand: `נבחר: יש להקיש ${isolate('Ctrl+C')} או ${isolate('⌘C')}\u200f`,

    details: (id) => `פרטים על האסימון ${isolate(id)}`,
    machine: 'מכונה',
    updated: 'עודכן',
    revocationReason: 'סיבת הביטול',
    noRevocationReason: 'לא צוינה סיבה.',
    claims: 'הצהרות',
    noClaims: 'אין',
    claimsOf: (id) => `ההצהרות של האסימון ${isolate(id)}`,
    copyClaims: (id) => `העתקת ההצהרות של האסימון ${isolate(id)}`,
    copiedClaims: 'ההצהרות הועתקו',
    copyTooLarge: 'גדול מדי להעתקה: רק החלק המוצג נבחר',
    claimsCut: plural('he', {
      one: 'מוצג רק התו הראשון.',
      two: 'מוצגים רק שני התווים הראשונים.',
      other: 'מוצגים רק # התווים הראשונים.',
    }),

    loading: 'האסימונים נטענים',
    loaded: plural('he', {
      one: 'נטען אסימון אחד',
      two: 'נטענו שני אסימונים',
      other: 'נטענו # אסימונים',
    }),
    noSubjectTitle: 'לא נבחרה מכונה',
    noSubjectText: 'יש לבחור מכונה כדי לראות את האסימונים שלה.',
    noneTitle: 'אין אסימונים',
    noneText:
      'למכונה הזו אין אסימונים אטומים, גם לא כאלה שבוטלו או שתוקפם פג. אסימוני JWT אינם נשמרים ב־Clerk, ולכן הם לעולם אינם מופיעים כאן.',
    noneShownTitle: 'אין אסימונים להצגה',
    noneShownText:
      'ייתכן שיש אסימונים שבוטלו או שתוקפם פג, והם מוסתרים כעת. אסימוני JWT לעולם אינם מופיעים.',
    includeAll: 'הצגת מבוטלים ופגי תוקף',
    pastEndTitle: 'הדף הזה כבר לא קיים',
    pastEndText: 'הרשימה התקצרה ומסתיימת לפני הדף הזה.',
    firstPage: 'מעבר לדף הראשון',
    idleTitle: 'האסימונים אינם טעונים',
    load: 'טעינת האסימונים',
    failedTitle: 'לא ניתן היה לטעון את האסימונים',
    failedText: failureText({
      signedOut: 'תוקף ההתחברות שלך פג. יש להתחבר מחדש ולנסות שוב.',
      redirected:
        'השרת הפנה את הבקשה למקום אחר. ייתכן שתוקף ההתחברות שלך פג: יש להתחבר מחדש. אם ההתחברות בתוקף, שירות האסימונים אינו נמצא בכתובת שלו.',
      forbidden: 'אין לך הרשאה לראות את האסימונים של המכונה הזו. יש לבקש גישה ממנהל המערכת.',
      notFound: 'המכונה לא נמצאה, או ששירות האסימונים אינו נמצא בכתובת שלו.',
      rateLimited: 'נשלחו יותר מדי בקשות בזמן קצר.',
      unreachable: 'לא ניתן היה להגיע לשרת. יש לבדוק את החיבור לרשת.',
      timeout: 'לשרת לקח יותר מדי זמן להשיב.',
      notTokens: 'תשובת השרת אינה רשימת אסימונים.',
      notSetUp: 'השרת אינו מוגדר להצגת אסימונים. יש לפנות למי שמפעיל אותו.',
      badRequest: 'לא ניתן היה לבצע את הבקשה כפי שהיא. יש לפנות למי שמפעיל את הדף הזה.',
      serverFailed: 'אירעה שגיאה בשרת. סביר מאוד שהיא זמנית.',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) {
        return 'לא ניתן היה לרענן את האסימונים. ייתכן שהאסימונים המוצגים אינם עדכניים.';
      }
      return hasOtherFilters
        ? `לא ניתן היה לטעון את האסימונים. עדיין מוצגים האסימונים של דף ${format(page)} מלפני שינוי המסננים.`
        : `לא ניתן היה לטעון את האסימונים. עדיין מוצגים האסימונים של דף ${format(page)} כפי שהיו.`;
    },
    retryAfter: waitText({
      seconds: plural('he', {
        one: 'יש להמתין שנייה אחת לפני ניסיון נוסף.',
        two: 'יש להמתין שתי שניות לפני ניסיון נוסף.',
        other: 'יש להמתין # שניות לפני ניסיון נוסף.',
      }),
      minutes: plural('he', {
        one: 'יש להמתין דקה אחת לפני ניסיון נוסף.',
        two: 'יש להמתין שתי דקות לפני ניסיון נוסף.',
        other: 'יש להמתין # דקות לפני ניסיון נוסף.',
      }),
    }),
    traceId: 'מזהה מעקב',
    retry: 'ניסיון נוסף',
    skipped: plural('he', {
      one: 'לא ניתן היה לקרוא שורה אחת בדף הזה, והיא אינה מוצגת.',
      two: 'לא ניתן היה לקרוא שתי שורות בדף הזה, והן אינן מוצגות.',
      other: 'לא ניתן היה לקרוא # שורות בדף הזה, והן אינן מוצגות.',
    }),
    printed: 'מועד ההדפסה',

    filters: 'מסננים',
    includeRevoked: 'כולל מבוטלים',
    includeRevokedHint: 'מוסיף אסימונים שבוטלו. שאר האסימונים נשארים ברשימה.',
    includeExpired: 'כולל פגי תוקף',
    includeExpiredHint: 'מוסיף אסימונים שתוקפם פג. שאר האסימונים נשארים ברשימה.',

    pagination: 'דפי האסימונים',
    previousPage: 'הדף הקודם',
    nextPage: 'הדף הבא',
    page: (page, format) => `דף ${format(page)}`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${rows} מתוך ${format(range.total)}`;
    },
    rowsPerPage: 'שורות בדף',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `דף ${format(page)}, שורות החל משורה ${format(first)}`
        : `דף ${format(page)} מתוך ${format(pageCount)}, שורות ${format(first)} עד ${format(last)} מתוך ${format(total)}`,

    tokens: 'אסימוני M2M',
    total: plural('he', { one: 'אסימון אחד', two: 'שני אסימונים', other: '# אסימונים' }),
    refresh: 'רענון',
  },
};
