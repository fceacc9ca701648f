import { failureText } from './shared/failureText.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** Japanese. */
export const ja: M2MTokensLocale = {
  locale: 'ja',
  labels: {
    caption: 'M2Mトークン',
    columnId: 'トークンID',
    columnStatus: 'ステータス',
    columnScopes: 'スコープ',
    columnCreated: '作成日時',
    columnLastUsed: '最終使用日時',
    columnExpires: '有効期限',
    columnDetails: '詳細',
    status: {
      active: '有効',
      expiring: '期限間近',
      expired: '期限切れ',
      revoked: '取消済み',
    },
    neverUsed: '未使用',
    neverExpires: '無期限',
    neverExpiresHint: '要確認：取り消されるまで使用できます。',
    unknownTime: '不明',
    noScopes: 'なし',
    moreScopes: (count, format) => `+${format(count)}`,
    copyId: (id) => `トークンID ${id} をコピー`,
    copied: 'コピーしました',
    copiedId: 'トークンIDをコピーしました',
    copyByHand: '選択しました。Ctrl+Cまたは⌘Cを押してください',

    details: (id) => `トークン ${id} の詳細`,
    machine: 'マシン',
    updated: '更新日時',
    revocationReason: '取り消しの理由',
    noRevocationReason: '理由は記載されていません。',
    claims: 'クレーム',
    noClaims: 'なし',
    claimsOf: (id) => `トークン ${id} のクレーム`,
    copyClaims: (id) => `トークン ${id} のクレームをコピー`,
    copiedClaims: 'クレームをコピーしました',
    copyTooLarge: '大きすぎてコピーできません。表示されている部分のみを選択しました',
    claimsCut: plural('ja', { other: '先頭の#文字のみ表示しています。' }),

    loading: 'トークンを読み込んでいます',
    loaded: plural('ja', { other: '#件のトークンを読み込みました' }),
    noSubjectTitle: 'マシンが選択されていません',
    noSubjectText: 'マシンを選択すると、そのトークンが表示されます。',
    noneTitle: 'トークンはありません',
    noneText:
      'このマシンには、取消済みや期限切れのものも含めて、不透明トークンがありません。JWTはClerkに保存されないため、ここには表示されません。',
    noneShownTitle: '表示するトークンはありません',
    noneShownText:
      '取消済みまたは期限切れのトークンが非表示になっている可能性があります。JWTは一覧に表示されません。',
    includeAll: '取消済みと期限切れも表示',
    pastEndTitle: 'このページはなくなりました',
    pastEndText: '一覧が短くなり、このページより前で終わっています。',
    firstPage: '最初のページへ移動',
    idleTitle: 'トークンは読み込まれていません',
    load: 'トークンを読み込む',
    failedTitle: 'トークンを読み込めませんでした',
    failedText: failureText({
      signedOut: 'セッションが終了しました。サインインし直してから、もう一度お試しください。',
      redirected:
        'サーバーがリクエストをリダイレクトしました。セッションが終了した可能性があります。サインインし直してください。サインイン済みの場合は、トークンサービスが所定のアドレスにありません。',
      forbidden:
        'このマシンのトークンを表示する権限がありません。管理者にアクセス権を依頼してください。',
      notFound: 'マシンが見つからないか、トークンサービスが所定のアドレスにありません。',
      rateLimited: '短時間に送信されたリクエストが多すぎます。',
      unreachable: 'サーバーに接続できませんでした。接続を確認してください。',
      timeout: 'サーバーの応答に時間がかかりすぎました。',
      notTokens: 'サーバーの応答がトークンの一覧ではありませんでした。',
      notSetUp:
        'サーバーがトークンを一覧表示するように設定されていません。サーバーの管理者に連絡してください。',
      badRequest:
        '指定どおりにリクエストを実行できませんでした。このページの管理者に連絡してください。',
      serverFailed: 'サーバーでエラーが発生しました。一時的なものと思われます。',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) {
        return 'トークンを更新できませんでした。表示中のトークンは最新ではない可能性があります。';
      }
      return hasOtherFilters
        ? `トークンを読み込めませんでした。フィルターを変更する前の${format(page)}ページ目のトークンを表示しています。`
        : `トークンを読み込めませんでした。${format(page)}ページ目のトークンを以前の状態のまま表示しています。`;
    },
    retryAfter: waitText({
      seconds: plural('ja', { other: '#秒待ってから、もう一度お試しください。' }),
      minutes: plural('ja', { other: '#分待ってから、もう一度お試しください。' }),
    }),
    traceId: 'トレースID',
    retry: '再試行',
    skipped: plural('ja', {
      other: 'このページの#行は読み取れなかったため、表示されていません。',
    }),
    printed: '印刷日時',

    filters: 'フィルター',
    includeRevoked: '取消済みも表示',
    includeRevokedHint: '取り消されたトークンを追加します。ほかのトークンもそのまま表示されます。',
    includeExpired: '期限切れも表示',
    includeExpiredHint: '期限の過ぎたトークンを追加します。ほかのトークンもそのまま表示されます。',

    pagination: 'トークンのページ',
    previousPage: '前のページ',
    nextPage: '次のページ',
    page: (page, format) => `${format(page)}ページ目`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? `${rows}件` : `${format(range.total)}件中 ${rows}件`;
    },
    rowsPerPage: 'ページあたりの行数',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `${format(page)}ページ目、${format(first)}行目から`
        : `全${format(pageCount)}ページ中${format(page)}ページ目、全${format(total)}行中${format(first)}行目から${format(last)}行目`,

    tokens: 'M2Mトークン',
    total: plural('ja', { other: '#件のトークン' }),
    refresh: '更新',
  },
};
