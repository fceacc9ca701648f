import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { ja as reading } from '../ja.js';
import { LEAK } from '../parts/ja/leak.js';
import { MACHINES } from '../parts/ja/machines.js';
import { ROTATE } from '../parts/ja/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

const MANAGE: M2MManageLabels = {
  cancel: 'キャンセル',
  close: '閉じる',
  revokeTitle: (count, format) =>
    count === 1
      ? 'このトークンを取り消しますか？'
      : `${format(count)}件のトークンを取り消しますか？`,
  revokeEffect: (count) =>
    `取り消すと、${count === 1 ? 'このトークン' : 'これらのトークン'}を使用した呼び出しはすべて失敗します。この操作は元に戻せません。`,
  revokeConfirm: (count, format) =>
    count === 1 ? 'トークンを取り消す' : `${format(count)}件のトークンを取り消す`,
  revoking: '取り消しています…',
  mayCall: '呼び出せるマシン',
  used: (time) => `最終使用：${time}`,
  unused: '未使用',
  lastUseUnknown: '不明です。サーバーがこの情報を提供していません。',
  usedRecently: (time) => `最終使用：${time}。このトークンは現在使用中です。`,
  manyUsedRecently: (count, format) =>
    `このうち${format(count)}件は過去${format(1)}時間以内に使用されており、現在使用中です。`,
  jwtsUnaffected: 'このマシンのJWTには影響しません。JWTは期限が切れるまで有効です。',
  alreadyRevoked: plural('ja', { other: '#件はすでに取り消されているため、対象から除外します。' }),
  alreadyExpired: plural('ja', {
    other: '#件はすでに期限が切れているため、どのマシンも使用できません。',
  }),
  reason: '理由',
  reasonOptional: '理由（任意）',
  reasonPresets: 'よくある理由',
  revokeReasons: ['漏えい', '未使用', 'ローテーション', '担当者の退任'],
  reasonMissing: '理由を入力してください。',
  reasonLength: (count, limit, format) => `${format(limit)}文字中${format(count)}文字`,
  reasonTooLong: plural('ja', { other: '理由は#文字以内にしてください。' }),
  tokensToRevoke: '取り消すトークン',
  revokeOutcome: {
    waiting: '待機中',
    pending: '取り消しています…',
    revoked: '取消済み',
    stopped: '取り消していません',
  },
  revokeProgress: (done, total, format) => `${format(total)}件中${format(done)}件完了`,
  revokePaused: '短時間に送信されたリクエストが多すぎます。',
  revokeContinues: plural('ja', { other: '#秒後に再開します。' }),
  stop: '停止',
  revokeSummary: summaryText({
    revoked: plural('ja', { other: '取消済み#件' }),
    failed: plural('ja', { other: '失敗#件' }),
    stopped: plural('ja', { other: '未送信#件' }),
    separator: '、',
  }),
  revokeFailed: 'トークンを取り消せませんでした。',
  revokeUnknown: 'トークンが取り消されたかどうかわかりません。',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      '応答が失われました。一覧をもう一度確認するか、再度取り消してください。取り消しを繰り返しても問題ありません。',
    forbidden:
      'このマシンのトークンを取り消す権限がありません。管理者にアクセス権を依頼してください。',
    not_found: 'このトークンはClerkに存在しないか、別のマシンのものです。',
    not_revocable:
      'Clerkではこのトークンを取り消せません。すでに取り消されたか、期限が切れた可能性があります。一覧を更新してください。',
    conflict: '同時に別の変更が行われました。もう一度お試しください。',
    not_allowed_action:
      'サーバーがトークンを取り消すように設定されていません。サーバーの管理者に連絡してください。',
    audit_failed:
      'サーバーが操作を記録できなかったため、取り消しは行われませんでした。しばらくしてから、もう一度お試しください。',
    invalid_response: 'サーバーの応答をこのページで解釈できませんでした。',
  }),
  revokedTokens: plural('ja', { other: '#件のトークンを取り消しました' }),

  columnSelect: '選択',
  columnActions: '操作',
  selectToken: (id) => `トークン ${id} を選択`,
  selection: '選択したトークン',
  selectPage: 'このページのトークンをすべて選択',
  selected: plural('ja', { other: '#件を選択中' }),
  noneSelected: 'トークンは選択されていません',
  clearSelection: '選択を解除',
  revoke: '取り消す…',
  revokeFound: (count, format) => `この${format(count)}件を取り消す…`,
  revokeToken: (id) => `トークン ${id} を取り消す`,
  revokedJustNow: '取り消しました',
  newToken: '新規',
  createdToken: 'トークンを作成しました',

  createToken: 'トークンを作成',
  createFor: (machine) => `対象マシン：${machine}`,
  creating: '作成しています…',
  format: '形式',
  formatOpaque: '不透明',
  formatOpaqueHint: 'Clerkに保存されます。この一覧に表示され、取り消すことができます。',
  formatJwt: 'JWT',
  formatJwtHint: 'JWTはClerkに保存されません。一覧には表示されず、取り消すこともできません。',
  expiration: '有効期限',
  expirationCustom: 'カスタム',
  expirationAmount: '数値',
  expirationUnit: '単位',
  expirationUnits: { minute: '分', hour: '時間', day: '日' },
  expiresOn: (time) => `期限：${time}`,
  neverExpiresWarning:
    '漏えいした場合でも、取り消されるまで使用できます。有効期限を設定することをおすすめします。',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `${longest}以内で入力してください。`;
    return fault === 'too-short'
      ? '期限が未来の日時になっていません。1以上を入力してください。'
      : '整数を入力してください。';
  },
  claimsOptional: 'クレーム（任意）',
  claimsHint: 'トークンの受信者なら誰でも読めるJSONです。機密情報は入力しないでください。',
  claimsSize: (bytes, limit, format) => `${format(limit)}バイト中${format(bytes)}バイト`,
  claimsFault: claimsFaultText({
    place: (line, column) => `${line}行目の${column}文字目：`,
    notJson: (character) => `「${character}」があるため、JSONとして正しくありません。`,
    notJsonBlank: '改行または空白があるため、JSONとして正しくありません。',
    notJsonEnd: '途中で終わっているため、JSONとして正しくありません。',
    repeated: (name) => `このオブジェクトには「${name}」という名前がすでにあります。`,
    deep: (levels) => `クレームの階層は${levels}段階までです。`,
    inexact:
      'この数値はJavaScriptでは別の値になります。引用符で囲み、文字列として入力してください。',
    reserved: (name) => `JWTの「${name}」はClerkが設定します。別の名前を使用してください。`,
    size: (limit) => `クレームは${limit}バイトまでです。`,
    shape: 'JWTのクレームは、{"team": "billing"}のようなオブジェクトにしてください。',
  }),
  scopesKept: 'マシンのスコープが後で変更されても、トークンのスコープは変わりません。',
  scopesOfMachine:
    'トークンにはマシンの現在のスコープが設定されます。後から変わることはありません。',
  scopesNone: 'なし。このトークンではどのマシンも呼び出せません。',
  createFailedTitle: 'トークンを作成できませんでした',
  createFailedText: createFailureText({
    unauthenticated:
      'セッションが終了しました。別のタブでサインインし直してから、ここでもう一度お試しください。',
    forbidden:
      'このマシンのトークンを作成する権限がありません。管理者にアクセス権を依頼してください。',
    conflict: '同時に別の変更が行われました。一覧を確認してから、もう一度お試しください。',
    quota_exceeded:
      'ご利用中のClerkのプランでは、これ以上トークンを作成できません。不要なトークンを取り消すか、プランを変更してください。',
    invalid_params:
      'サーバーがこの内容を受け付けませんでした。内容を変更してから、もう一度お試しください。',
    audit_failed:
      'サーバーが操作を記録できなかったため、トークンは作成されませんでした。しばらくしてから、もう一度お試しください。',
    not_allowed_action:
      'サーバーがトークンを作成するように設定されていません。サーバーの管理者に連絡してください。',
  }),
  createUnknownTitle: 'トークンが作成された可能性があります',
  createUnknownText:
    'リクエストへの応答が失われました。Clerkがトークンを作成していても、そのシークレットは一度も表示されていません。',
  createOrphans: plural('ja', {
    other:
      '同じクレームを持つトークンが新たに#件、一覧に追加されています。シークレットは一度も表示されていないため、取り消してください：',
  }),
  createNoOrphans:
    '該当するトークンはまだ一覧にありません。別のトークンを作成する前に、もう一度確認してください。',
  revokeOrphans: '取り消す…',
  createAgain: '別のトークンを作成',

  created: 'トークンを作成しました',
  secret: 'シークレット',
  secretOnce: '今すぐシークレットを保存してください。再表示することはできません。',
  secretMasked: '伏せ字',
  show: '表示',
  hide: '非表示',
  copySecret: 'コピー',
  copyEnvLine: '.envの行をコピー',
  downloadEnv: '.envをダウンロード',
  copiedSecret: 'シークレットをコピーしました',
  copiedEnvLine: '.envの行をコピーしました',
  downloadedEnv: '.envファイルをダウンロードしました',
  copySecretByHand:
    'ブラウザーで許可されませんでした。シークレットを選択したので、Ctrl+Cまたは⌘Cを押してください。',
  expirationDiffers: (asked, got) =>
    `選択した有効期限は「${asked}」ですが、Clerkは「${got}」に設定しました。`,
  secretGone:
    'シークレットはもうこのページにありません。保存していない場合は、このトークンを取り消してください。',
  done: '完了',
  closeUnsavedQuestion: 'シークレットを保存せずに閉じますか？再表示することはできません。',
  keepOpen: '開いたままにする',
  closeUnsaved: '保存せずに閉じる',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** Japanese, with the words of managing. */
export const ja: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
