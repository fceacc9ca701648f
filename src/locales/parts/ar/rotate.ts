import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { isolate } from '../../shared/isolate.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

export const ROTATE: RotateLabels = {
  rotate: 'استبدال…',
  rotateToken: (id) => `استبدال الرمز ${isolate(id)}`,
  continueRotation: 'إكمال…',
  continueRotationOf: (id) => `إكمال استبدال الرمز ${isolate(id)}`,
  rotateStep: (step, steps, format) => `استبدال الرمز: الخطوة ${format(step)} من ${format(steps)}`,
  rotateIntro:
    'يُنشئ هذا الإجراء رمزًا جديدًا بالمطالبات ومدة الصلاحية نفسها. ويظل الرمز القديم صالحًا إلى أن يُبطَل في الخطوة الأخيرة.',
  rotateLifetime: 'مدة الصلاحية',
  rotateShorter:
    'مدة صلاحية الرمز القديم أطول مما تسمح به هذه الصفحة، لذلك يحصل الرمز الجديد على مدة أقصر.',
  scopesGained: (machines) => `يُسمح للرمز الجديد وحده باستدعاء ${machines}.`,
  scopesLost: (machines) => `لا يُسمح للرمز الجديد باستدعاء ${machines}، بخلاف الرمز القديم.`,
  claimsInexact:
    'في المطالبات رقم لا يمكن تمثيله بدقة في JavaScript. يحصل الرمز الجديد على ما هو معروض هنا.',
  nextStep: 'متابعة',
  rotateOld: 'الرمز القديم',
  rotateNew: 'الرمز الجديد',
  lookingForTokens: 'جارٍ البحث عن الرمزين…',
  notInList: plural('ar', {
    zero: 'ليس بين رموز هذه الآلة.',
    one: 'ليس أحدث رموز هذه الآلة.',
    two: 'ليس أحد أحدث رمزين لهذه الآلة.',
    few: 'ليس بين أحدث # رموز لهذه الآلة.',
    many: 'ليس بين أحدث # رمزًا لهذه الآلة.',
    other: 'ليس بين أحدث # رمز لهذه الآلة.',
  }),
  rotateAdvice: rotateAdviceText({
    gone: 'يُرجى عدم الإبطال بعد: الرمز الجديد مُبطَل أو منتهي الصلاحية أو ليس في القائمة.',
    'in-use': ({ oldUse }) =>
      `الرمز القديم لا يزال قيد الاستخدام: آخر استخدام له ${isolate(oldUse)}، أي بعد إنشاء الرمز الجديد.`,
    waiting: 'لم يُستخدم الرمز الجديد قط. يُرجى أولًا وضع سرّه مكان سرّ الرمز القديم.',
    recent: ({ newUse, silence }) =>
      `آخر استخدام للرمز الجديد: ${isolate(newUse)}. لم يمضِ على آخر استخدام للرمز القديم سوى ${isolate(silence)}، لذلك يُرجى الانتظار قليلًا.`,
    unknown:
      'لا يوضّح الخادم متى كان آخر استخدام للرمزين. يُرجى سؤال المسؤولين عن الرمز القديم قبل إبطاله.',
    expired: 'انتهت صلاحية الرمز القديم، ولذلك لا يمكن لأي آلة استخدامه.',
    unused: 'لم يُستخدم الرمز القديم قط، ولذلك من المفترض ألا يحتاج إليه أحد.',
    silent: ({ newUse, silence }) =>
      `آخر استخدام للرمز الجديد: ${isolate(newUse)}. لم يُستخدم الرمز القديم منذ ${isolate(silence)}. قد تظل بحاجة إليه آلة تُجري استدعاءاتها على فترات أطول من ذلك.`,
  }),
  closeAndContinue: 'يمكن إغلاق هذه النافذة وإكمال الاستبدال لاحقًا. لا يحدث شيء تلقائيًا.',
  revokeOld: 'إبطال القديم…',
  revokeOldEffect: 'سيفشل بعد ذلك كل استدعاء بالرمز القديم. لا يمكن التراجع عن هذا الإجراء.',
  rotatedReason: 'استبدال',
  rotated: 'تم استبدال الرمز',
  rotatedText: 'تم إبطال الرمز القديم. وحلّ الرمز الجديد محلّه.',
};
