import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { isolate } from '../../shared/isolate.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

const tooLong = plural('ar', {
  zero: 'يُرجى حذف الاسم.',
  one: 'يُرجى إدخال حرف واحد على الأكثر.',
  two: 'يُرجى إدخال حرفين على الأكثر.',
  few: 'يُرجى إدخال # أحرف على الأكثر.',
  many: 'يُرجى إدخال # حرفًا على الأكثر.',
  other: 'يُرجى إدخال # حرف على الأكثر.',
});

export const MACHINES: MachineLabels = {
  machine: 'الآلة',
  findMachine: 'يُرجى كتابة جزء من اسمها أو كتابة معرّفها.',
  findingMachines: 'جارٍ البحث…',
  noMachine: 'لا توجد آلة بهذا الاسم أو المعرّف.',
  machinesFound: machinesFoundText({
    some: (shown, total) =>
      `${shown} من ${total}. يُرجى كتابة المزيد من الاسم للعثور على آلات أخرى.`,
    all: plural('ar', {
      zero: 'لا آلات',
      one: 'آلة واحدة',
      two: 'آلتان',
      few: '# آلات',
      many: '# آلة',
      other: '# آلة',
    }),
  }),
  useThisId: 'استخدام هذا المعرّف',
  machinesFailed: 'تعذّر تحميل الآلات. يمكن مع ذلك إدخال معرّف كامل.',

  createMachine: 'إنشاء آلة',
  saveMachine: 'حفظ',
  machineSaved: 'تم الحفظ',
  machineCreated: 'تم إنشاء الآلة',
  nameOfMachine: 'الاسم',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? 'يُرجى إدخال اسم للآلة.' : tooLong(limit, format),
  defaultLifetime: 'مدة الصلاحية الافتراضية لرموزها',
  defaultExpiresOn: (time) => `تنتهي صلاحية رمز يُنشأ الآن في ${isolate(time)}`,
  scopesOneWay: (isNew) =>
    `في اتجاه واحد: لا يُسمح لهذه الآلات بالاستدعاء في الاتجاه المعاكس. تحصل الرموز الجديدة على هذه النطاقات.${isNew ? '' : ' يسري أي تغيير هنا فورًا.'}`,
  addScope: 'إضافة آلة لاستدعائها',
  removeScope: (machine) => `إزالة ${isolate(machine)}`,
  scopesFull: plural('ar', {
    zero: 'لا يمكن للآلة استدعاء أي آلة أخرى.',
    one: 'يمكن للآلة استدعاء آلة أخرى واحدة على الأكثر.',
    two: 'يمكن للآلة استدعاء آلتين أخريين على الأكثر.',
    few: 'يمكن للآلة استدعاء # آلات أخرى على الأكثر.',
    many: 'يمكن للآلة استدعاء # آلة أخرى على الأكثر.',
    other: 'يمكن للآلة استدعاء # آلة أخرى على الأكثر.',
  }),

  machineKey: 'المفتاح السري',
  machineKeyOnce: 'يُرجى حفظ المفتاح الآن. لا يمكن لهذه الصفحة عرضه مرة أخرى.',
  machineKeyGone: 'لم يعد المفتاح موجودًا في هذه الصفحة. إذا لم يتم حفظه، فيُرجى استبداله.',

  rotateKey: 'استبدال المفتاح',
  oldKeyLife: 'المهلة المتبقية للمفتاح القديم',
  oldKeyStops: 'دون مهلة: المفتاح مسرّب',
  rotateKeyText:
    'تحصل الآلة على مفتاح جديد. لا يوضّح Clerk ما إذا كانت رموزها تتغيّر: يُرجى التحقق من الرموز المستخدمة.',
  keyRotated: 'تم استبدال المفتاح',

  deleteMachine: 'حذف الآلة',
  deleteMachineText:
    'لن يمكن للآلة استدعاء آلات أخرى، وستتوقف مفاتيحها عن العمل. لا يمكن التراجع عن هذا الإجراء.',
  activeTokens: 'الرموز النشطة',
  activeTokenCount: (count, format) =>
    count === null ? 'غير معروف' : `${format(count)}. لا يوضّح Clerk مصير الرموز النشطة.`,
  calledBy: 'الآلات التي تستدعيها',
  callersFound: callersText({
    unknown: 'غير معروف',
    partly: (checked, total) => `عدد الآلات التي تم فحصها: ${checked} فقط من ${total}.`,
    none: 'لا توجد آلات أخرى',
  }),
  revokeFirst: revokeFirstText({
    some: plural('ar', {
      zero: 'إبطال أحدث # رمز أولًا…',
      one: 'إبطال أحدث رمز أولًا…',
      two: 'إبطال أحدث رمزين أولًا…',
      few: 'إبطال أحدث # رموز أولًا…',
      many: 'إبطال أحدث # رمزًا أولًا…',
      other: 'إبطال أحدث # رمز أولًا…',
    }),
    all: 'إبطال كل الرموز أولًا…',
  }),
  typeName: (name) => `يُرجى كتابة «${isolate(name)}» للتأكيد`,
  nameDiffers: 'هذا ليس اسم الآلة.',

  sending: 'جارٍ الإرسال…',
  machineFailed: 'لم يتغيّر أي شيء.',
  machineUnknown: 'فُقد الرد، لذلك ربما تم إجراء التغيير. يُرجى التأكد من ذلك قبل تكراره.',
  machineFailedText: machineFailureText({
    forbidden: 'لا يُسمح لك بذلك. يُرجى طلب الوصول من أحد المسؤولين.',
    not_found: 'هذه الآلة أو الآلة الأخرى غير معروفة لدى Clerk.',
    conflict: 'هذا هو الوضع الحالي بالفعل، أو حدث تغيير آخر في اللحظة نفسها.',
    quota_exceeded: 'لا تسمح خطتك لدى Clerk بذلك.',
    invalid_params: 'رفض الخادم هذه القيم. يُرجى تغييرها ثم إعادة المحاولة.',
    audit_failed: 'تعذّر على الخادم تسجيل الإجراء، لذلك لم يفعل شيئًا. يُرجى إعادة المحاولة لاحقًا.',
    not_allowed_action: 'الخادم غير مُعَدّ لهذا الإجراء. يُرجى إبلاغ المسؤول عن تشغيله.',
  }),
};
