import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

export const ROTATE: RotateLabels = {
  rotate: '轮换…',
  rotateToken: (id) => `轮换令牌 ${id}`,
  continueRotation: '完成轮换…',
  continueRotationOf: (id) => `完成轮换令牌 ${id}`,
  rotateStep: (step, steps, format) => `轮换令牌：第 ${format(step)} 步，共 ${format(steps)} 步`,
  rotateIntro:
    '此操作会创建一个声明和有效期相同的新令牌。旧令牌一直有效，直到您在最后一步将其撤销。',
  rotateLifetime: '有效期',
  rotateShorter: '旧令牌的有效期超过了此页面允许的上限，因此新令牌的有效期较短。',
  scopesGained: (machines) => `只有新令牌可以调用 ${machines}。`,
  scopesLost: (machines) => `与旧令牌不同，新令牌不能调用 ${machines}。`,
  claimsInexact: '声明中有 JavaScript 无法精确表示的数字。新令牌将使用此处显示的内容。',
  nextStep: '继续',
  rotateOld: '旧令牌',
  rotateNew: '新令牌',
  lookingForTokens: '正在查找两个令牌…',
  notInList: plural('zh-CN', { other: '不在这台机器最新的 # 个令牌中。' }),
  rotateAdvice: rotateAdviceText({
    gone: '请先不要撤销：新令牌已被撤销、已过期或不在列表中。',
    'in-use': ({ oldUse }) =>
      `旧令牌仍在使用中。它在新令牌创建之后仍被使用过（上次使用：${oldUse}）。`,
    waiting: '新令牌从未使用。请先用新密钥替换旧密钥。',
    recent: ({ newUse, silence }) =>
      `新令牌上次使用：${newUse}。旧令牌仅有${silence}未使用，请再等一会儿。`,
    unknown: '服务器未提供这两个令牌的使用时间。撤销之前，请询问旧令牌的负责人。',
    expired: '旧令牌已过期，任何机器都无法使用。',
    unused: '旧令牌从未使用，因此撤销它应该不会产生影响。',
    silent: ({ newUse, silence }) =>
      `新令牌上次使用：${newUse}。旧令牌已有${silence}未使用。调用间隔更长的机器可能仍然需要它。`,
  }),
  closeAndContinue: '您可以关闭此对话框，稍后再完成。系统不会自动执行任何操作。',
  revokeOld: '撤销旧令牌…',
  revokeOldEffect: '撤销后，使用旧令牌的所有调用都会失败。此操作不可恢复。',
  rotatedReason: '已轮换',
  rotated: '令牌已轮换',
  rotatedText: '旧令牌已撤销。新令牌已取而代之。',
};
