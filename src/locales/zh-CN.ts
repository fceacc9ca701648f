import { failureText } from './shared/failureText.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** Simplified Chinese. */
export const zhCN: M2MTokensLocale = {
  locale: 'zh-CN',
  labels: {
    caption: 'M2M 令牌',
    columnId: '令牌 ID',
    columnStatus: '状态',
    columnScopes: '作用域',
    columnCreated: '创建时间',
    columnLastUsed: '上次使用时间',
    columnExpires: '过期时间',
    columnDetails: '详情',
    status: {
      active: '有效',
      expiring: '即将过期',
      expired: '已过期',
      revoked: '已撤销',
    },
    neverUsed: '从未使用',
    neverExpires: '永不过期',
    neverExpiresHint: '建议检查：该令牌在被撤销之前一直有效。',
    unknownTime: '未知',
    noScopes: '无',
    moreScopes: (count, format) => `+${format(count)}`,
    copyId: (id) => `复制令牌 ID ${id}`,
    copied: '已复制',
    copiedId: '已复制令牌 ID',
    copyByHand: '已选中：请按 Ctrl+C 或 ⌘C',

    details: (id) => `令牌 ${id} 的详情`,
    machine: '机器',
    updated: '更新时间',
    revocationReason: '撤销原因',
    noRevocationReason: '未提供原因。',
    claims: '声明',
    noClaims: '无',
    claimsOf: (id) => `令牌 ${id} 的声明`,
    copyClaims: (id) => `复制令牌 ${id} 的声明`,
    copiedClaims: '已复制声明',
    copyTooLarge: '内容过大，无法复制：仅选中了显示的部分',
    claimsCut: plural('zh-CN', { other: '仅显示前 # 个字符。' }),

    loading: '正在加载令牌',
    loaded: plural('zh-CN', { other: '已加载 # 个令牌' }),
    noSubjectTitle: '未选择机器',
    noSubjectText: '请选择一台机器以查看其令牌。',
    noneTitle: '没有令牌',
    noneText:
      '这台机器没有不透明令牌，也没有已撤销或已过期的不透明令牌。Clerk 不存储 JWT 令牌，因此它们不会在此列出。',
    noneShownTitle: '没有可显示的令牌',
    noneShownText: '可能有已撤销或已过期的令牌，目前处于隐藏状态。JWT 令牌不会列出。',
    includeAll: '包括已撤销和已过期的令牌',
    pastEndTitle: '此页已不存在',
    pastEndText: '列表变短了，在此页之前就已结束。',
    firstPage: '转到第一页',
    idleTitle: '令牌尚未加载',
    load: '加载令牌',
    failedTitle: '无法加载令牌',
    failedText: failureText({
      signedOut: '您的会话已结束。请重新登录，然后再试一次。',
      redirected:
        '服务器重定向了请求。您的会话可能已结束，请重新登录。如果您已登录，则令牌服务不在预期的地址。',
      forbidden: '您无权查看这台机器的令牌。请向管理员申请访问权限。',
      notFound: '找不到这台机器，或者令牌服务不在预期的地址。',
      rateLimited: '短时间内发出的请求过多。',
      unreachable: '无法连接到服务器。请检查您的网络连接。',
      timeout: '服务器的响应时间过长。',
      notTokens: '服务器返回的内容不是令牌列表。',
      notSetUp: '服务器尚未配置令牌列表功能。请联系服务器的管理员。',
      badRequest: '请求未能按要求完成。请联系此页面的管理员。',
      serverFailed: '服务器出错。这很可能是暂时的。',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) return '无法刷新令牌。当前显示的信息可能已过时。';
      return hasOtherFilters
        ? `无法加载令牌。当前显示的仍是更改筛选条件之前的第 ${format(page)} 页令牌。`
        : `无法加载令牌。当前显示的仍是先前加载的第 ${format(page)} 页令牌。`;
    },
    retryAfter: waitText({
      seconds: plural('zh-CN', { other: '请等待 # 秒后再试。' }),
      minutes: plural('zh-CN', { other: '请等待 # 分钟后再试。' }),
    }),
    traceId: '跟踪 ID',
    retry: '重试',
    skipped: plural('zh-CN', { other: '此页有 # 行无法读取，因此未显示。' }),
    printed: '打印时间',

    filters: '筛选条件',
    includeRevoked: '包括已撤销的令牌',
    includeRevokedHint: '同时显示已被撤销的令牌，其他令牌仍会显示。',
    includeExpired: '包括已过期的令牌',
    includeExpiredHint: '同时显示有效期已过的令牌，其他令牌仍会显示。',

    pagination: '令牌分页',
    previousPage: '上一页',
    nextPage: '下一页',
    page: (page, format) => `第 ${format(page)} 页`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${rows}，共 ${format(range.total)} 个`;
    },
    rowsPerPage: '每页行数',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `第 ${format(page)} 页，从第 ${format(first)} 行开始`
        : `第 ${format(page)} 页，共 ${format(pageCount)} 页；第 ${format(first)} 至 ${format(last)} 行，共 ${format(total)} 行`,

    tokens: 'M2M 令牌',
    total: plural('zh-CN', { other: '# 个令牌' }),
    refresh: '刷新',
  },
};
