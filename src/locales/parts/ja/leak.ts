import type { LeakLabels } from '../../../text/manage/leakLabels.js';
import { leakFailureText } from '../../shared/leakFailureText.js';
import { plural } from '../../shared/plural.js';

export const LEAK: LeakLabels = {
  leakTitle: '漏えいしたトークンの確認',
  leakText: '漏えいしたテキスト',
  leakHint:
    'トークン、.envファイルの行、ヘッダー、URL、ログのいずれかを貼り付けてください。送信されるのはM2Mトークンのシークレットだけで、送信先はお使いのサーバーとClerkです。Enterキーで確認を開始します。',
  leakCheck: '確認',
  leakNothing: 'このテキストにClerkの認証情報はありません。',
  leakCut: plural('ja', { other: '先頭の#文字のみ読み取りました。' }),
  leakFound: plural('ja', { other: '#件の認証情報が見つかりました。' }),
  leakKinds: {
    'token-secret': ['M2Mトークンのシークレット'],
    'token-id': [
      'M2MトークンのID',
      'IDは機密情報ではありません。シークレットも漏えいした場合にのみ、トークンを取り消してください。',
    ],
    'token-jwt': [
      'JWT形式のM2Mトークン',
      'Clerkでは取り消せず、期限が切れるまで有効です。呼び出せるマシンの担当者に警告し、それらのマシンの拒否リストに行を追加してください。さらに、このトークンのマシンのスコープからそれらを削除し、マシンのキーをローテーションしてください。',
    ],
    jwt: [
      'セッショントークン、またはその他のJWT',
      'M2Mトークンではありません。セッショントークンの場合は、Clerkのダッシュボードでユーザーをすべてのデバイスからサインアウトさせてください。',
    ],
    'instance-key': [
      'インスタンスのシークレットキー',
      '最も深刻なケースです。インスタンス内のすべてにアクセスできます。Clerkのダッシュボードで今すぐローテーションしてください。なお、Stripeのキーも同じ形式です。',
    ],
    'api-key': [
      'マシンのキー、またはユーザーのAPIキー',
      'どちらも同じ形式です。マシンのキーの場合は、そのマシンのキーをローテーションしてください。ユーザーのキーの場合は、Clerkのダッシュボードで取り消してください。',
    ],
    'oauth-token': [
      'OAuthアクセストークン',
      'M2Mトークンではありません。発行先のOAuthアプリケーションで取り消してください。',
    ],
    'machine-id': ['マシンのID', 'IDは機密情報ではないため、対応は不要です。'],
    unknown: [
      '不明な認証情報',
      'Clerkのものではないようです。途中で切れているか、別のサービスのものである可能性があります。別のサービスのものであれば、そこで取り消してください。',
    ],
  },
  leakOutcomes: {
    checking: '確認しています…',
    failed: '確認できていないため、有効である可能性があります。',
    unknown:
      'Clerkで有効と認められませんでした。取消済み、期限切れ、別のインスタンスのもの、入力ミスのいずれかであるか、そのマシンを表示する権限がありません。',
    unlisted: 'このマシンの最新のトークンに、このIDはありません。',
    live: '有効です。入手した人は誰でも今すぐ使用できます。',
    revoked: 'すでに取り消されています。',
    expired: '期限が切れています。',
    revoking: '取り消しています…',
    confirming: '取り消しました。Clerkに再確認しています…',
    confirmed: '再確認が完了しました。Clerkで受け付けられなくなっています。',
    unconfirmed: '取り消しましたが、再確認できていません。',
    stillLive:
      '取り消しましたが、Clerkではまだ受け付けられます。少し待ってから再確認してください。',
  },
  leakFailedText: leakFailureText({
    not_allowed_action:
      'サーバーがトークンを確認するように設定されていません。サーバーの管理者に連絡してください。',
    forbidden: 'トークンを確認する権限がありません。管理者にアクセス権を依頼してください。',
    quota_exceeded: 'ご利用中のClerkのプランでは、これ以上確認できません。',
    audit_failed:
      'サーバーが操作を記録できなかったため、確認は行われませんでした。しばらくしてから、もう一度お試しください。',
    invalid_response: 'サーバーの応答をこのページで解釈できませんでした。',
  }),
  leakUsed: (time) => `${time}。この確認による使用の可能性があります。`,
  leakRevoke: '今すぐ取り消す',
  leakConfirm: 'Clerkに再確認',
  leakRest: plural('ja', { other: 'さらに#件を確認' }),
  leakInstance: 'インスタンス',
  leakDenylist: '拒否リスト用の行をコピー',
  leakReport: 'レポートをコピー',
  leakReportCopied: 'レポートをコピーしました',
};
