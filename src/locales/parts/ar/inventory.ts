import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { isolate } from '../../shared/isolate.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('ar', {
  zero: 'لا رموز',
  one: 'رمز واحد',
  two: 'رمزان',
  few: '# رموز',
  many: '# رمزًا',
  other: '# رمز',
});
/** In the genitive, after another noun or a preposition. */
const ofTokens = plural('ar', {
  zero: '# رمز',
  one: 'رمز واحد',
  two: 'رمزين',
  few: '# رموز',
  many: '# رمزًا',
  other: '# رمز',
});
const ofDays = plural('ar', {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
const NEVER = 'لم تُستخدم قط';

/** The adjectives agree with several tokens, as the number before them usually is greater than one. */
export const INVENTORY: M2MInventoryLabels = {
  inventory: 'جرد الرموز',
  inventoryTitle: 'كل رموز هذه الآلة',
  inventoryPlan: ({ perRequest, most }, format) =>
    `يحمّل أحدث الرموز، بما فيها المُبطَلة والمنتهية الصلاحية: ${format(perRequest)} في كل طلب، بحد أقصى ${format(most)}.`,
  inventoryLimited: partText(
    plural('ar', {
      zero: 'لا يُحمّل أي رمز.',
      one: 'يقتصر التحميل على أحدث رمز.',
      two: 'يقتصر التحميل على أحدث رمزين.',
      few: 'يقتصر التحميل على أحدث # رموز.',
      many: 'يقتصر التحميل على أحدث # رمزًا.',
      other: 'يقتصر التحميل على أحدث # رمز.',
    }),
    ({ count, total }, format) =>
      `يقتصر التحميل على أحدث ${format(count)} من أصل ${ofTokens(total, format)}.`,
  ),
  inventoryLoad: 'تحميل كل الرموز',
  inventoryLoadNewest: (count, format) => `تحميل ${ofTokens(count, format)}`,
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${format(count)} من أصل ${ofTokens(total, format)}`,
  ),
  inventoryStop: 'إيقاف',
  inventoryContinue: 'متابعة',
  inventoryReload: 'إعادة التحميل',
  inventoryLoaded: (time) => `تم التحميل ${isolate(time)}`,
  inventoryStopped: 'أُوقف التحميل، ولذلك لا تظهر أقدم الرموز.',
  inventoryFailed: 'فشل التحميل، ولذلك لا تظهر أقدم الرموز.',
  inventoryWaits: 'طلب الخادم الانتظار.',
  inventoryContinues: plural('ar', {
    zero: 'سيُستأنف التحميل الآن.',
    one: 'سيُستأنف التحميل بعد ثانية واحدة.',
    two: 'سيُستأنف التحميل بعد ثانيتين.',
    few: 'سيُستأنف التحميل بعد # ثوانٍ.',
    many: 'سيُستأنف التحميل بعد # ثانية.',
    other: 'سيُستأنف التحميل بعد # ثانية.',
  }),
  inventorySkipped: plural('ar', {
    zero: 'تمت قراءة كل الرموز.',
    one: 'تعذّرت قراءة رمز واحد، ولذلك لا يظهر.',
    two: 'تعذّرت قراءة رمزين، ولذلك لا يظهران.',
    few: 'تعذّرت قراءة # رموز، ولذلك لا تظهر.',
    many: 'تعذّرت قراءة # رمزًا، ولذلك لا تظهر.',
    other: 'تعذّرت قراءة # رمز، ولذلك لا تظهر.',
  }),
  inventoryTile: tileText({
    active: 'نشطة',
    expiring: (within, format) => `تنتهي خلال ${ofDays(within, format)}`,
    neverExpires: 'لا تنتهي',
    neverUsed: NEVER,
    unused: (since, format) => `لم تُستخدم منذ ${ofDays(since, format)}`,
    expired: 'منتهية الصلاحية',
    revoked: 'مُبطَلة',
  }),
  inventoryAges: 'الرموز النشطة حسب عدد الأيام منذ آخر استخدام',
  inventoryAge: ageText({
    never: NEVER,
    under: (to, format) => `قبل أقل من ${ofDays(to, format)}`,
    days: ofDays,
    between: (from, to) => `قبل ${from} إلى ${to}`,
    over: (from, format) => `قبل ${ofDays(from, format)} أو أكثر`,
  }),
  inventoryMonths: 'الرموز النشطة حسب شهر انتهاء الصلاحية',
  inventoryLater: 'لاحقًا',
  inventoryBar: (name, count, format) => `${name}: ${tokens(count, format)}`,
  inventoryAsTable: 'عرض كجدول',
  inventoryCount: 'العدد',
  inventorySearch: 'البحث في الرموز',
  inventorySearchIn: 'المعرّف أو الآلة أو المطالبة أو السبب',
  inventoryNoMatch: 'لا توجد رموز مطابقة',
  inventoryNoMatchText: 'يُرجى تجربة كلمات أخرى أو إزالة أحد عوامل التصفية.',
  inventoryClear: 'مسح البحث وعوامل التصفية',
  inventorySortBy: 'الترتيب حسب',
  inventoryDescending: 'ترتيب تنازلي',
  inventorySave: (count, kind, format) => `حفظ ${ofTokens(count, format)} بتنسيق ${isolate(kind)}`,
  inventorySaveFailed: 'تعذّر على هذا المتصفّح حفظ الملف.',
};
