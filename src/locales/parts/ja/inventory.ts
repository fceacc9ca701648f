import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { plural } from '../../shared/plural.js';

const NEVER = '未使用';

export const INVENTORY: M2MInventoryLabels = {
  inventory: 'トークンの棚卸し',
  inventoryTitle: 'このマシンのすべてのトークン',
  inventoryPlan: ({ perRequest, most }, format) =>
    `取消済みと期限切れも含めて、新しい順に読み込みます（リクエストごとに${format(perRequest)}件、最大${format(most)}件）。`,
  inventoryLimited: partText(
    plural('ja', { other: '最新の#件のトークンに限定されます。' }),
    ({ count, total }, format) =>
      `トークン${format(total)}件のうち、最新の${format(count)}件に限定されます。`,
  ),
  inventoryLoad: 'すべてのトークンを読み込む',
  inventoryLoadNewest: plural('ja', { other: '#件のトークンを読み込む' }),
  inventoryProgress: partText(
    plural('ja', { other: '#件のトークン' }),
    ({ count, total }, format) => `トークン${format(total)}件中${format(count)}件`,
  ),
  inventoryStop: '停止',
  inventoryContinue: '再開',
  inventoryReload: '再読み込み',
  inventoryLoaded: (time) => `読み込み：${time}`,
  inventoryStopped: '読み込みを停止したため、古いトークンが不足しています。',
  inventoryFailed: '読み込みに失敗したため、古いトークンが不足しています。',
  inventoryWaits: 'サーバーから待機を求められました。',
  inventoryContinues: plural('ja', { other: '#秒後に読み込みを再開します。' }),
  inventorySkipped: plural('ja', {
    other: '#件のトークンは読み取れなかったため、表示されていません。',
  }),
  inventoryTile: tileText({
    active: '有効',
    expiring: plural('ja', { other: '#日以内に期限切れ' }),
    neverExpires: '無期限',
    neverUsed: NEVER,
    unused: plural('ja', { other: '#日間使用なし' }),
    expired: '期限切れ',
    revoked: '取消済み',
  }),
  inventoryAges: '最終使用からの日数別の有効なトークン',
  inventoryAge: ageText({
    never: NEVER,
    under: plural('ja', { other: '#日以内' }),
    days: plural('ja', { other: '#日' }),
    between: (from, to) => `${from}～${to}前`,
    over: plural('ja', { other: '#日以上前' }),
  }),
  inventoryMonths: '有効期限の月別の有効なトークン',
  inventoryLater: 'それ以降',
  inventoryBar: (name, count, format) => `${name}：${format(count)}件`,
  inventoryAsTable: '表で表示',
  inventoryCount: '件数',
  inventorySearch: 'トークンを検索',
  inventorySearchIn: 'ID、マシン、クレーム、理由',
  inventoryNoMatch: '一致するトークンはありません',
  inventoryNoMatchText: '別の語句を試すか、フィルターを解除してください。',
  inventoryClear: '検索とフィルターをクリア',
  inventorySortBy: '並べ替え',
  inventoryDescending: '降順',
  inventorySave: (count, kind, format) => `${format(count)}件のトークンを${kind}で保存`,
  inventorySaveFailed: 'このブラウザーではファイルを保存できませんでした。',
};
