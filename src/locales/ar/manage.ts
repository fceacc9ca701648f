import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { ar as reading } from '../ar.js';
import { LEAK } from '../parts/ar/leak.js';
import { MACHINES } from '../parts/ar/machines.js';
import { ROTATE } from '../parts/ar/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { isolate } from '../shared/isolate.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

const ENV = isolate('.env');

const MANAGE: M2MManageLabels = {
  cancel: 'إلغاء',
  close: 'إغلاق',
  revokeTitle: plural('ar', {
    zero: 'هل تريد إبطال # رمز؟',
    one: 'هل تريد إبطال هذا الرمز؟',
    two: 'هل تريد إبطال رمزين؟',
    few: 'هل تريد إبطال # رموز؟',
    many: 'هل تريد إبطال # رمزًا؟',
    other: 'هل تريد إبطال # رمز؟',
  }),
  revokeEffect: plural('ar', {
    zero: 'سيفشل بعد ذلك كل استدعاء بهذه الرموز. لا يمكن التراجع عن هذا الإجراء.',
    one: 'سيفشل بعد ذلك كل استدعاء بهذا الرمز. لا يمكن التراجع عن هذا الإجراء.',
    two: 'سيفشل بعد ذلك كل استدعاء بهذين الرمزين. لا يمكن التراجع عن هذا الإجراء.',
    few: 'سيفشل بعد ذلك كل استدعاء بهذه الرموز. لا يمكن التراجع عن هذا الإجراء.',
    many: 'سيفشل بعد ذلك كل استدعاء بهذه الرموز. لا يمكن التراجع عن هذا الإجراء.',
    other: 'سيفشل بعد ذلك كل استدعاء بهذه الرموز. لا يمكن التراجع عن هذا الإجراء.',
  }),
  revokeConfirm: plural('ar', {
    zero: 'إبطال # رمز',
    one: 'إبطال الرمز',
    two: 'إبطال رمزين',
    few: 'إبطال # رموز',
    many: 'إبطال # رمزًا',
    other: 'إبطال # رمز',
  }),
  revoking: 'جارٍ الإبطال…',
  mayCall: 'الآلات المسموح باستدعائها',
  used: (time) => `آخر استخدام: ${isolate(time)}`,
  unused: 'لم يُستخدم قط',
  lastUseUnknown: 'غير معروف. لا يوفّر الخادم هذه المعلومة.',
  usedRecently: (time) => `آخر استخدام: ${isolate(time)}. الرمز قيد الاستخدام الآن.`,
  manyUsedRecently: plural('ar', {
    zero: 'لم يُستخدم أي رمز منها خلال الساعة الماضية.',
    one: 'استُخدم رمز واحد منها خلال الساعة الماضية، وهو قيد الاستخدام الآن.',
    two: 'استُخدم رمزان منها خلال الساعة الماضية، وهما قيد الاستخدام الآن.',
    few: 'استُخدمت # رموز منها خلال الساعة الماضية، وهي قيد الاستخدام الآن.',
    many: 'استُخدم # رمزًا منها خلال الساعة الماضية، وهي قيد الاستخدام الآن.',
    other: 'استُخدم # رمز منها خلال الساعة الماضية، وهي قيد الاستخدام الآن.',
  }),
  jwtsUnaffected: 'لا تتأثر رموز JWT الخاصة بهذه الآلة. وتظل صالحة إلى أن تنتهي صلاحيتها.',
  alreadyRevoked: plural('ar', {
    zero: 'لم يسبق إبطال أي رمز.',
    one: 'سبق إبطال رمز واحد، ولذلك تم استبعاده.',
    two: 'سبق إبطال رمزين، ولذلك تم استبعادهما.',
    few: 'سبق إبطال # رموز، ولذلك تم استبعادها.',
    many: 'سبق إبطال # رمزًا، ولذلك تم استبعادها.',
    other: 'سبق إبطال # رمز، ولذلك تم استبعادها.',
  }),
  alreadyExpired: plural('ar', {
    zero: 'لم تنتهِ صلاحية أي رمز بعد.',
    one: 'انتهت صلاحية رمز واحد بالفعل، ولذلك لا يمكن لأي آلة استخدامه.',
    two: 'انتهت صلاحية رمزين بالفعل، ولذلك لا يمكن لأي آلة استخدامهما.',
    few: 'انتهت صلاحية # رموز بالفعل، ولذلك لا يمكن لأي آلة استخدامها.',
    many: 'انتهت صلاحية # رمزًا بالفعل، ولذلك لا يمكن لأي آلة استخدامها.',
    other: 'انتهت صلاحية # رمز بالفعل، ولذلك لا يمكن لأي آلة استخدامها.',
  }),
  reason: 'السبب',
  reasonOptional: 'السبب (اختياري)',
  reasonPresets: 'أسباب شائعة',
  revokeReasons: ['تسرُّب', 'عدم الاستخدام', 'استبدال', 'مغادرة المسؤول'],
  reasonMissing: 'يُرجى ذكر سبب.',
  reasonLength: (count, limit, format) => `عدد الأحرف: ${format(count)} من ${format(limit)}`,
  reasonTooLong: plural('ar', {
    zero: 'يُرجى حذف السبب.',
    one: 'يُرجى اختصار السبب إلى حرف واحد.',
    two: 'يُرجى اختصار السبب إلى حرفين.',
    few: 'يُرجى اختصار السبب إلى # أحرف.',
    many: 'يُرجى اختصار السبب إلى # حرفًا.',
    other: 'يُرجى اختصار السبب إلى # حرف.',
  }),
  tokensToRevoke: 'الرموز المطلوب إبطالها',
  revokeOutcome: {
    waiting: 'في الانتظار',
    pending: 'جارٍ الإبطال…',
    revoked: 'مُبطَل',
    stopped: 'لم يُبطَل',
  },
  revokeProgress: (done, total, format) => `اكتمل ${format(done)} من ${format(total)}`,
  revokePaused: 'تم إرسال طلبات كثيرة جدًا خلال وقت قصير.',
  revokeContinues: plural('ar', {
    zero: 'سيُستأنف الإبطال الآن.',
    one: 'سيُستأنف الإبطال بعد ثانية واحدة.',
    two: 'سيُستأنف الإبطال بعد ثانيتين.',
    few: 'سيُستأنف الإبطال بعد # ثوانٍ.',
    many: 'سيُستأنف الإبطال بعد # ثانية.',
    other: 'سيُستأنف الإبطال بعد # ثانية.',
  }),
  stop: 'إيقاف',
  revokeSummary: summaryText({
    revoked: (count, format) => `المُبطَلة: ${format(count)}`,
    failed: (count, format) => `الفاشلة: ${format(count)}`,
    stopped: (count, format) => `غير المُرسَلة: ${format(count)}`,
    separator: '، ',
  }),
  revokeFailed: 'لم يتم إبطال الرمز.',
  revokeUnknown: 'ليس من المعروف ما إذا كان الرمز قد أُبطل.',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      'فُقد الرد. يُرجى الاطّلاع على القائمة مجددًا أو تكرار الإبطال، فتكراره لا يسبب أي ضرر.',
    forbidden: 'لا يُسمح لك بإبطال رموز هذه الآلة. يُرجى طلب الوصول من أحد المسؤولين.',
    not_found: 'هذا الرمز غير معروف لدى Clerk، أو أنه يخص آلة أخرى.',
    not_revocable:
      'لا يمكن إبطال هذا الرمز في Clerk. ربما أُبطل أو انتهت صلاحيته في هذه الأثناء: يُرجى تحديث القائمة.',
    conflict: 'حدث تغيير آخر في اللحظة نفسها. يُرجى إعادة المحاولة.',
    not_allowed_action: 'الخادم غير مُعَدّ لإبطال الرموز. يُرجى إبلاغ المسؤول عن تشغيله.',
    audit_failed: 'تعذّر على الخادم تسجيل الإجراء، لذلك لم يُبطل أي رمز. يُرجى إعادة المحاولة لاحقًا.',
    invalid_response: 'أرسل الخادم ردًا لا تفهمه هذه الصفحة.',
  }),
  revokedTokens: plural('ar', {
    zero: 'لم يتم إبطال أي رمز',
    one: 'تم إبطال رمز واحد',
    two: 'تم إبطال رمزين',
    few: 'تم إبطال # رموز',
    many: 'تم إبطال # رمزًا',
    other: 'تم إبطال # رمز',
  }),

  columnSelect: 'التحديد',
  columnActions: 'الإجراءات',
  selectToken: (id) => `تحديد الرمز ${isolate(id)}`,
  selection: 'الرموز المحدّدة',
  selectPage: 'تحديد كل رموز هذه الصفحة',
  selected: plural('ar', {
    zero: 'لم يتم تحديد أي رمز',
    one: 'تم تحديد رمز واحد',
    two: 'تم تحديد رمزين',
    few: 'تم تحديد # رموز',
    many: 'تم تحديد # رمزًا',
    other: 'تم تحديد # رمز',
  }),
  noneSelected: 'لا توجد رموز محدّدة',
  clearSelection: 'إلغاء التحديد',
  revoke: 'إبطال…',
  revokeFound: (count, format) => `إبطال هذه الرموز (${format(count)})…`,
  revokeToken: (id) => `إبطال الرمز ${isolate(id)}`,
  revokedJustNow: 'أُبطل للتو',
  newToken: 'جديد',
  createdToken: 'تم إنشاء الرمز',

  createToken: 'إنشاء رمز',
  createFor: (machine) => `للآلة ${isolate(machine)}`,
  creating: 'جارٍ الإنشاء…',
  format: 'الصيغة',
  formatOpaque: 'مبهم',
  formatOpaqueHint: 'يخزّنه Clerk. يظهر في هذه القائمة، ويمكن إبطاله.',
  formatJwt: 'JWT',
  formatJwtHint: 'لا يخزّن Clerk رموز JWT. لا تُدرَج في القائمة أبدًا، ولا يمكن إبطالها.',
  expiration: 'انتهاء الصلاحية',
  expirationCustom: 'مخصّص',
  expirationAmount: 'العدد',
  expirationUnit: 'الوحدة',
  expirationUnits: { minute: 'دقائق', hour: 'ساعات', day: 'أيام' },
  expiresOn: (time) => `تنتهي الصلاحية في ${isolate(time)}`,
  neverExpiresWarning:
    'يظل الرمز صالحًا إلى أن يُبطَل، حتى لو تسرّب. من الأفضل تحديد موعد لانتهاء صلاحيته.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `يُرجى إدخال ${isolate(longest)} على الأكثر.`;
    return fault === 'too-short'
      ? 'هذا الموعد ليس في المستقبل. يُرجى إدخال واحد أو أكثر.'
      : 'يُرجى إدخال عدد صحيح.';
  },
  claimsOptional: 'المطالبات (اختيارية)',
  claimsHint: 'نص JSON يمكن لكل من يتلقّى الرمز قراءته، لذلك ليس مكانًا للأسرار.',
  claimsSize: (bytes, limit, format) => `${format(bytes)} من ${format(limit)} بايت`,
  claimsFault: claimsFaultText({
    place: (line, column) => `السطر ${line}، العمود ${column}: `,
    notJson: (character) => `النص ليس JSON، بسبب «${isolate(character)}».`,
    notJsonBlank: 'النص ليس JSON، بسبب فاصل أسطر أو مسافة.',
    notJsonEnd: 'النص ليس JSON، لأنه ينتهي هنا.',
    repeated: (name) => `الاسم «${isolate(name)}» موجود بالفعل في هذا الكائن.`,
    deep: (levels) => `الحد الأقصى لمستويات المطالبات هو ${levels}.`,
    inexact: 'سيتغيّر هذا الرقم في JavaScript. يُرجى كتابته كنص بين علامتي اقتباس.',
    reserved: (name) => `يعيّن Clerk «${isolate(name)}» في رموز JWT. يُرجى اختيار اسم آخر.`,
    size: (limit) => `الحد الأقصى لحجم المطالبات هو ${limit} بايت.`,
    shape: `يجب أن تكون مطالبات رمز JWT كائنًا، مثل ${isolate('{"team": "billing"}')}.`,
  }),
  scopesKept: 'يحتفظ الرمز بهذه النطاقات، حتى إذا تغيّرت نطاقات الآلة لاحقًا.',
  scopesOfMachine: 'يحصل الرمز على نطاقات الآلة الحالية، ويحتفظ بها.',
  scopesNone: 'لا توجد. لا يُسمح للرمز باستدعاء أي آلة.',
  createFailedTitle: 'لم يتم إنشاء الرمز',
  createFailedText: createFailureText({
    unauthenticated:
      'انتهت جلستك. يُرجى تسجيل الدخول من جديد في علامة تبويب أخرى، ثم إعادة المحاولة هنا.',
    forbidden: 'لا يُسمح لك بإنشاء رموز لهذه الآلة. يُرجى طلب الوصول من أحد المسؤولين.',
    conflict: 'حدث تغيير آخر في اللحظة نفسها. يُرجى الاطّلاع على القائمة ثم إعادة المحاولة.',
    quota_exceeded:
      'لا تسمح خطتك لدى Clerk بمزيد من الرموز. يُرجى إبطال الرموز غير اللازمة أو تغيير الخطة.',
    invalid_params: 'رفض الخادم هذه القيم. يُرجى تغييرها ثم إعادة المحاولة.',
    audit_failed: 'تعذّر على الخادم تسجيل الإجراء، لذلك لم يُنشئ أي رمز. يُرجى إعادة المحاولة لاحقًا.',
    not_allowed_action: 'الخادم غير مُعَدّ لإنشاء الرموز. يُرجى إبلاغ المسؤول عن تشغيله.',
  }),
  createUnknownTitle: 'ربما تم إنشاء الرمز',
  createUnknownText: 'فُقد الرد على طلبك، لذلك ربما أنشأ Clerk رمزًا لم يظهر سرّه قط.',
  createOrphans: plural('ar', {
    zero: 'لا توجد رموز جديدة بهذه المطالبات في القائمة:',
    one: 'في القائمة رمز جديد واحد بهذه المطالبات. لم يظهر سرّه قط، لذلك يُرجى إبطاله:',
    two: 'في القائمة رمزان جديدان بهذه المطالبات. لم يظهر سرّ أي منهما قط، لذلك يُرجى إبطالهما:',
    few: 'في القائمة # رموز جديدة بهذه المطالبات. لم تظهر أسرارها قط، لذلك يُرجى إبطالها:',
    many: 'في القائمة # رمزًا جديدًا بهذه المطالبات. لم تظهر أسرارها قط، لذلك يُرجى إبطالها:',
    other: 'في القائمة # رمز جديد بهذه المطالبات. لم تظهر أسرارها قط، لذلك يُرجى إبطالها:',
  }),
  createNoOrphans:
    'لا يوجد رمز كهذا في القائمة حتى الآن. يُرجى الاطّلاع عليها مجددًا قبل إنشاء رمز آخر.',
  revokeOrphans: 'إبطال…',
  createAgain: 'إنشاء رمز آخر',

  created: 'تم إنشاء الرمز',
  secret: 'السر',
  secretOnce: 'يُرجى حفظ السر الآن. لا يمكن عرضه مرة أخرى.',
  secretMasked: 'مُخفى',
  show: 'إظهار',
  hide: 'إخفاء',
  copySecret: 'نسخ',
  copyEnvLine: `نسخ سطر ${ENV}`,
  downloadEnv: `تنزيل ${ENV}`,
  copiedSecret: 'تم نسخ السر',
  copiedEnvLine: `تم نسخ سطر ${ENV}`,
  downloadedEnv: `تم تنزيل ملف ${ENV}`,
  copySecretByHand: `رفض المتصفّح ذلك. تم تحديد السر: يُرجى الضغط على ${isolate('Ctrl+C')} أو ${isolate('⌘C')}.`,
  expirationDiffers: (asked, got) => `اخترت «${isolate(asked)}»، لكن Clerk عيّن «${isolate(got)}».`,
  secretGone: 'لم يعد السر موجودًا في هذه الصفحة. إذا لم يتم حفظه، فيُرجى إبطال هذا الرمز.',
  done: 'تم',
  closeUnsavedQuestion: 'هل تريد الإغلاق دون حفظ السر؟ لا يمكن عرضه مرة أخرى.',
  keepOpen: 'إبقاء النافذة مفتوحة',
  closeUnsaved: 'إغلاق دون حفظ',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** Arabic, with the words of managing. Set `dir="rtl"` around the components, or on the page. */
export const ar: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
