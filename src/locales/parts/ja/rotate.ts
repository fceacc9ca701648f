import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

export const ROTATE: RotateLabels = {
  rotate: 'ローテーション…',
  rotateToken: (id) => `トークン ${id} をローテーション`,
  continueRotation: '完了する…',
  continueRotationOf: (id) => `トークン ${id} のローテーションを完了する`,
  rotateStep: (step, steps, format) =>
    `トークンのローテーション：ステップ${format(step)}（全${format(steps)}ステップ）`,
  rotateIntro:
    'クレームと有効期間が同じ新しいトークンを作成します。古いトークンは、最後のステップで取り消すまで使用できます。',
  rotateLifetime: '有効期間',
  rotateShorter:
    '古いトークンの有効期間がこのページの上限を超えているため、新しいトークンの有効期間は短くなります。',
  scopesGained: (machines) => `新しいトークンだけが ${machines} を呼び出せます。`,
  scopesLost: (machines) =>
    `古いトークンとは異なり、新しいトークンでは ${machines} を呼び出せません。`,
  claimsInexact:
    'クレームに、JavaScriptでは正確に表せない数値があります。新しいトークンには、ここに表示されている内容が設定されます。',
  nextStep: '次へ',
  rotateOld: '古いトークン',
  rotateNew: '新しいトークン',
  lookingForTokens: '両方のトークンを検索しています…',
  notInList: plural('ja', { other: 'このマシンの最新#件のトークンにありません。' }),
  rotateAdvice: rotateAdviceText({
    gone: 'まだ取り消さないでください。新しいトークンが取消済みか期限切れであるか、一覧にありません。',
    'in-use': ({ oldUse }) =>
      `古いトークンはまだ使用されています。新しいトークンの作成後にも使用されました（最終使用：${oldUse}）。`,
    waiting:
      '新しいトークンは一度も使用されていません。まず、古いシークレットを新しいシークレットに置き換えてください。',
    recent: ({ newUse, silence }) =>
      `新しいトークンの最終使用：${newUse}。古いトークンが使用されなくなってからまだ${silence}のため、もう少しお待ちください。`,
    unknown:
      'サーバーが両方のトークンの使用日時を提供していません。取り消す前に、古いトークンの担当者に確認してください。',
    expired: '古いトークンは期限が切れているため、どのマシンも使用できません。',
    unused: '古いトークンは一度も使用されていないため、取り消しても影響はないと考えられます。',
    silent: ({ newUse, silence }) =>
      `新しいトークンの最終使用：${newUse}。古いトークンは${silence}使用されていません。それより長い間隔で呼び出すマシンは、まだ古いトークンを必要としている可能性があります。`,
  }),
  closeAndContinue:
    'このダイアログを閉じて、後で完了することもできます。自動的に処理が進むことはありません。',
  revokeOld: '古いトークンを取り消す…',
  revokeOldEffect:
    '取り消すと、古いトークンを使用した呼び出しはすべて失敗します。この操作は元に戻せません。',
  rotatedReason: 'ローテーション',
  rotated: 'トークンをローテーションしました',
  rotatedText: '古いトークンを取り消しました。新しいトークンに置き換わっています。',
};
