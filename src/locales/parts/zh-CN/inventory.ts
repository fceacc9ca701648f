import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('zh-CN', { other: '# 个令牌' });
const NEVER = '从未使用';

export const INVENTORY: M2MInventoryLabels = {
  inventory: '令牌清单',
  inventoryTitle: '这台机器的全部令牌',
  inventoryPlan: ({ perRequest, most }, format) =>
    `加载最新的令牌，包括已撤销和已过期的令牌：每次请求 ${format(perRequest)} 个，最多 ${format(most)} 个。`,
  inventoryLimited: partText(
    plural('zh-CN', { other: '仅限最新的 # 个令牌。' }),
    ({ count, total }, format) => `仅限最新的 ${format(count)} 个令牌，共 ${format(total)} 个。`,
  ),
  inventoryLoad: '加载全部令牌',
  inventoryLoadNewest: plural('zh-CN', { other: '加载 # 个令牌' }),
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${tokens(count, format)}，共 ${format(total)} 个`,
  ),
  inventoryStop: '停止',
  inventoryContinue: '继续',
  inventoryReload: '重新加载',
  inventoryLoaded: (time) => `加载时间：${time}`,
  inventoryStopped: '加载已停止，因此缺少最早的令牌。',
  inventoryFailed: '加载失败，因此缺少最早的令牌。',
  inventoryWaits: '服务器要求等待。',
  inventoryContinues: plural('zh-CN', { other: '将在 # 秒后继续加载。' }),
  inventorySkipped: plural('zh-CN', { other: '有 # 个令牌无法读取，因此未显示。' }),
  inventoryTile: tileText({
    active: '有效',
    expiring: plural('zh-CN', { other: '# 天内过期' }),
    neverExpires: '永不过期',
    neverUsed: NEVER,
    unused: plural('zh-CN', { other: '# 天未使用' }),
    expired: '已过期',
    revoked: '已撤销',
  }),
  inventoryAges: '有效令牌（按距上次使用的天数）',
  inventoryAge: ageText({
    never: NEVER,
    under: plural('zh-CN', { other: '不到 # 天前' }),
    days: plural('zh-CN', { other: '# 天' }),
    between: (from, to) => `${from} 至 ${to}前`,
    over: plural('zh-CN', { other: '# 天前或更早' }),
  }),
  inventoryMonths: '有效令牌（按过期月份）',
  inventoryLater: '之后',
  inventoryBar: (name, count, format) => `${name}：${tokens(count, format)}`,
  inventoryAsTable: '显示为表格',
  inventoryCount: '数量',
  inventorySearch: '搜索令牌',
  inventorySearchIn: 'ID、机器、声明或原因',
  inventoryNoMatch: '没有匹配的令牌',
  inventoryNoMatchText: '请尝试其他关键词，或移除筛选条件。',
  inventoryClear: '清除搜索和筛选条件',
  inventorySortBy: '排序依据',
  inventoryDescending: '降序',
  inventorySave: (count, kind, format) => `将 ${tokens(count, format)}保存为 ${kind}`,
  inventorySaveFailed: '此浏览器无法保存文件。',
};
