import { failureText } from './shared/failureText.js';
import { isolate } from './shared/isolate.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** Arabic. Set `dir="rtl"` around the components, or on the page. */
export const ar: M2MTokensLocale = {
  locale: 'ar',
  labels: {
    caption: 'رموز M2M',
    columnId: 'معرّف الرمز',
    columnStatus: 'الحالة',
    columnScopes: 'النطاقات',
    columnCreated: 'تاريخ الإنشاء',
    columnLastUsed: 'آخر استخدام',
    columnExpires: 'انتهاء الصلاحية',
    columnDetails: 'التفاصيل',
    status: {
      active: 'نشط',
      expiring: 'ينتهي قريبًا',
      expired: 'منتهي الصلاحية',
      revoked: 'مُبطَل',
    },
    neverUsed: 'لم يُستخدم قط',
    neverExpires: 'لا تنتهي',
    neverExpiresHint: 'يستحق المراجعة: يظل الرمز صالحًا إلى أن يُبطله شخص ما.',
    unknownTime: 'غير معروف',
    noScopes: 'لا توجد',
    // The mark keeps the sign to the left of the digits, as in CLDR.
    moreScopes: (count, format) => `\u200e+${format(count)}`,
    copyId: (id) => `نسخ معرّف الرمز ${isolate(id)}`,
    copied: 'تم النسخ',
    copiedId: 'تم نسخ معرّف الرمز',
    // The mark at the end keeps the order next to claims, which run from left to right.
    copyByHand: `تم التحديد: يُرجى الضغط على ${isolate('Ctrl+C')} أو ${isolate('⌘C')}\u200f`,

    details: (id) => `تفاصيل الرمز ${isolate(id)}`,
    machine: 'الآلة',
    updated: 'آخر تحديث',
    revocationReason: 'سبب الإبطال',
    noRevocationReason: 'لم يُذكر سبب.',
    claims: 'المطالبات',
    noClaims: 'لا توجد',
    claimsOf: (id) => `مطالبات الرمز ${isolate(id)}`,
    copyClaims: (id) => `نسخ مطالبات الرمز ${isolate(id)}`,
    copiedClaims: 'تم نسخ المطالبات',
    copyTooLarge: 'الحجم أكبر من أن يُنسخ: تم تحديد الجزء الظاهر فقط',
    claimsCut: plural('ar', {
      zero: 'لا يظهر أي حرف.',
      one: 'يظهر الحرف الأول فقط.',
      two: 'يظهر أول حرفين فقط.',
      few: 'يظهر أول # أحرف فقط.',
      many: 'يظهر أول # حرفًا فقط.',
      other: 'يظهر أول # حرف فقط.',
    }),

    loading: 'جارٍ تحميل الرموز',
    loaded: plural('ar', {
      zero: 'لم يتم تحميل أي رمز',
      one: 'تم تحميل رمز واحد',
      two: 'تم تحميل رمزين',
      few: 'تم تحميل # رموز',
      many: 'تم تحميل # رمزًا',
      other: 'تم تحميل # رمز',
    }),
    noSubjectTitle: 'لم يتم اختيار آلة',
    noSubjectText: 'يُرجى اختيار آلة لعرض رموزها.',
    noneTitle: 'لا توجد رموز',
    noneText:
      'ليس لهذه الآلة أي رموز مبهمة، ولا حتى مُبطَلة أو منتهية الصلاحية. لا يخزّن Clerk رموز JWT، لذلك لا تُدرَج هنا أبدًا.',
    noneShownTitle: 'لا توجد رموز لعرضها',
    noneShownText: 'قد توجد رموز مُبطَلة أو منتهية الصلاحية، وهي مخفية الآن. لا تُدرَج رموز JWT أبدًا.',
    includeAll: 'تضمين المُبطَلة والمنتهية',
    pastEndTitle: 'لم تعد هذه الصفحة موجودة',
    pastEndText: 'أصبحت القائمة أقصر وتنتهي قبل هذه الصفحة.',
    firstPage: 'الانتقال إلى الصفحة الأولى',
    idleTitle: 'الرموز غير محمّلة',
    load: 'تحميل الرموز',
    failedTitle: 'تعذّر تحميل الرموز',
    failedText: failureText({
      signedOut: 'انتهت جلستك. يُرجى تسجيل الدخول من جديد ثم إعادة المحاولة.',
      redirected:
        'أعاد الخادم توجيه الطلب. ربما انتهت جلستك: يُرجى تسجيل الدخول من جديد. إذا كنت مسجّل الدخول، فخدمة الرموز غير متاحة على عنوانها.',
      forbidden: 'لا يُسمح لك بعرض رموز هذه الآلة. يُرجى طلب الوصول من أحد المسؤولين.',
      notFound: 'لم يتم العثور على الآلة، أو أن خدمة الرموز غير متاحة على عنوانها.',
      rateLimited: 'تم إرسال طلبات كثيرة جدًا خلال وقت قصير.',
      unreachable: 'تعذّر الوصول إلى الخادم. يُرجى التحقق من الاتصال.',
      timeout: 'استغرق الخادم وقتًا طويلًا جدًا للرد.',
      notTokens: 'رد الخادم ليس قائمة رموز.',
      notSetUp: 'الخادم غير مُعَدّ لعرض قائمة الرموز. يُرجى إبلاغ المسؤول عن تشغيله.',
      badRequest: 'تعذّر تنفيذ الطلب كما هو. يُرجى إبلاغ المسؤول عن هذه الصفحة.',
      serverFailed: 'حدث خطأ في الخادم. وهو مؤقت على الأرجح.',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) return 'تعذّر تحديث الرموز. قد لا تكون المعلومات المعروضة محدّثة.';
      return hasOtherFilters
        ? `تعذّر تحميل الرموز. لا تزال رموز الصفحة ${format(page)} معروضة كما كانت قبل تغيير عوامل التصفية.`
        : `تعذّر تحميل الرموز. لا تزال رموز الصفحة ${format(page)} معروضة كما كانت.`;
    },
    retryAfter: waitText({
      seconds: plural('ar', {
        zero: 'يمكن إعادة المحاولة الآن.',
        one: 'يُرجى الانتظار ثانية واحدة قبل إعادة المحاولة.',
        two: 'يُرجى الانتظار ثانيتين قبل إعادة المحاولة.',
        few: 'يُرجى الانتظار # ثوانٍ قبل إعادة المحاولة.',
        many: 'يُرجى الانتظار # ثانية قبل إعادة المحاولة.',
        other: 'يُرجى الانتظار # ثانية قبل إعادة المحاولة.',
      }),
      minutes: plural('ar', {
        zero: 'يمكن إعادة المحاولة الآن.',
        one: 'يُرجى الانتظار دقيقة واحدة قبل إعادة المحاولة.',
        two: 'يُرجى الانتظار دقيقتين قبل إعادة المحاولة.',
        few: 'يُرجى الانتظار # دقائق قبل إعادة المحاولة.',
        many: 'يُرجى الانتظار # دقيقة قبل إعادة المحاولة.',
        other: 'يُرجى الانتظار # دقيقة قبل إعادة المحاولة.',
      }),
    }),
    traceId: 'معرّف التتبّع',
    retry: 'إعادة المحاولة',
    skipped: plural('ar', {
      zero: 'تمت قراءة كل صفوف هذه الصفحة.',
      one: 'تعذّرت قراءة صف واحد في هذه الصفحة، ولذلك لا يظهر.',
      two: 'تعذّرت قراءة صفين في هذه الصفحة، ولذلك لا يظهران.',
      few: 'تعذّرت قراءة # صفوف في هذه الصفحة، ولذلك لا تظهر.',
      many: 'تعذّرت قراءة # صفًا في هذه الصفحة، ولذلك لا تظهر.',
      other: 'تعذّرت قراءة # صف في هذه الصفحة، ولذلك لا تظهر.',
    }),
    printed: 'وقت الطباعة',

    filters: 'عوامل التصفية',
    includeRevoked: 'تضمين المُبطَلة',
    includeRevokedHint: 'يضيف الرموز التي تم إبطالها. وتبقى الرموز الأخرى ظاهرة.',
    includeExpired: 'تضمين المنتهية',
    includeExpiredHint: 'يضيف الرموز التي انتهت صلاحيتها. وتبقى الرموز الأخرى ظاهرة.',

    pagination: 'صفحات الرموز',
    previousPage: 'الصفحة السابقة',
    nextPage: 'الصفحة التالية',
    page: (page, format) => `الصفحة ${format(page)}`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${rows} من ${format(range.total)}`;
    },
    rowsPerPage: 'الصفوف في كل صفحة',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `الصفحة ${format(page)}، الصفوف بدءًا من ${format(first)}`
        : `الصفحة ${format(page)} من ${format(pageCount)}، الصفوف من ${format(first)} إلى ${format(last)} من أصل ${format(total)}`,

    tokens: 'رموز M2M',
    total: plural('ar', {
      zero: 'لا رموز',
      one: 'رمز واحد',
      two: 'رمزان',
      few: '# رموز',
      many: '# رمزًا',
      other: '# رمز',
    }),
    refresh: 'تحديث',
  },
};
