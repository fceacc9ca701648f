import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

export const ROTATE: RotateLabels = {
  rotate: '교체…',
  rotateToken: (id) => `토큰 ${id} 교체`,
  continueRotation: '마무리…',
  continueRotationOf: (id) => `토큰 ${id} 교체 마무리`,
  rotateStep: (step, steps, format) => `토큰 교체: ${format(steps)}단계 중 ${format(step)}단계`,
  rotateIntro:
    '클레임과 유효 기간이 같은 새 토큰을 생성합니다. 기존 토큰은 마지막 단계에서 폐기할 때까지 계속 사용할 수 있습니다.',
  rotateLifetime: '유효 기간',
  rotateShorter:
    '기존 토큰의 유효 기간이 이 페이지에서 허용하는 것보다 길어서 새 토큰의 유효 기간은 더 짧습니다.',
  scopesGained: (machines) => `새 토큰으로만 호출할 수 있는 머신: ${machines}.`,
  scopesLost: (machines) => `기존 토큰과 달리 새 토큰으로 호출할 수 없는 머신: ${machines}.`,
  claimsInexact:
    '클레임에 JavaScript에서 정확히 나타낼 수 없는 숫자가 있습니다. 새 토큰은 여기에 표시된 내용으로 생성됩니다.',
  nextStep: '계속',
  rotateOld: '기존 토큰',
  rotateNew: '새 토큰',
  lookingForTokens: '두 토큰을 찾는 중…',
  notInList: plural('ko', { other: '이 머신의 최신 토큰 #개 중에 없습니다.' }),
  rotateAdvice: rotateAdviceText({
    gone: '아직 폐기하지 마세요. 새 토큰이 폐기되었거나, 만료되었거나, 목록에 없습니다.',
    'in-use': ({ oldUse }) =>
      `기존 토큰이 아직 사용되고 있습니다. 새 토큰을 생성한 후에도 사용되었습니다(마지막 사용: ${oldUse}).`,
    waiting: '새 토큰은 아직 사용된 적이 없습니다. 먼저 기존 시크릿을 새 시크릿으로 바꾸세요.',
    recent: ({ newUse, silence }) =>
      `새 토큰의 마지막 사용: ${newUse}. 기존 토큰이 사용되지 않은 시간이 ${silence}밖에 되지 않았으니 조금 더 기다리세요.`,
    unknown:
      '서버가 두 토큰의 마지막 사용 시점을 제공하지 않습니다. 폐기하기 전에 기존 토큰의 담당자에게 문의하세요.',
    expired: '기존 토큰은 만료되어 어떤 머신도 사용할 수 없습니다.',
    unused: '기존 토큰은 사용된 적이 없으므로 폐기해도 영향이 없을 것입니다.',
    silent: ({ newUse, silence }) =>
      `새 토큰의 마지막 사용: ${newUse}. 기존 토큰은 ${silence} 동안 사용되지 않았습니다. 그보다 드물게 호출하는 머신에는 아직 필요할 수 있습니다.`,
  }),
  closeAndContinue: '창을 닫고 나중에 마무리할 수 있습니다. 자동으로 진행되는 작업은 없습니다.',
  revokeOld: '기존 토큰 폐기…',
  revokeOldEffect:
    '폐기하면 기존 토큰을 사용하는 모든 호출이 실패합니다. 이 작업은 되돌릴 수 없습니다.',
  rotatedReason: '교체',
  rotated: '토큰이 교체되었습니다',
  rotatedText: '기존 토큰은 폐기되었습니다. 새 토큰이 대신 사용됩니다.',
};
