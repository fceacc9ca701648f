import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { zhCN as reading } from '../zh-CN.js';
import { LEAK } from '../parts/zh-CN/leak.js';
import { MACHINES } from '../parts/zh-CN/machines.js';
import { ROTATE } from '../parts/zh-CN/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

const MANAGE: M2MManageLabels = {
  cancel: '取消',
  close: '关闭',
  revokeTitle: (count, format) =>
    count === 1 ? '要撤销此令牌吗？' : `要撤销 ${format(count)} 个令牌吗？`,
  revokeEffect: (count) =>
    `撤销后，使用${count === 1 ? '此令牌' : '这些令牌'}的所有调用都会失败。此操作不可恢复。`,
  revokeConfirm: (count, format) => (count === 1 ? '撤销令牌' : `撤销 ${format(count)} 个令牌`),
  revoking: '正在撤销…',
  mayCall: '可调用的机器',
  used: (time) => `上次使用：${time}`,
  unused: '从未使用',
  lastUseUnknown: '未知。服务器未提供此信息。',
  usedRecently: (time) => `上次使用：${time}。此令牌正在使用中。`,
  manyUsedRecently: plural('zh-CN', { other: '其中 # 个令牌在过去一小时内使用过，正在使用中。' }),
  jwtsUnaffected: '这台机器的 JWT 令牌不受影响，它们在过期之前一直有效。',
  alreadyRevoked: plural('zh-CN', { other: '# 个令牌此前已被撤销，不再处理。' }),
  alreadyExpired: plural('zh-CN', { other: '# 个令牌已过期，任何机器都无法使用。' }),
  reason: '原因',
  reasonOptional: '原因（可选）',
  reasonPresets: '常用原因',
  revokeReasons: ['已泄露', '未使用', '已轮换', '负责人离职'],
  reasonMissing: '请填写原因。',
  reasonLength: (count, limit, format) => `${format(count)} / ${format(limit)} 个字符`,
  reasonTooLong: plural('zh-CN', { other: '请将原因缩短到 # 个字符以内。' }),
  tokensToRevoke: '要撤销的令牌',
  revokeOutcome: {
    waiting: '等待中',
    pending: '正在撤销…',
    revoked: '已撤销',
    stopped: '未撤销',
  },
  revokeProgress: (done, total, format) => `已完成 ${format(done)} 个，共 ${format(total)} 个`,
  revokePaused: '短时间内发出的请求过多。',
  revokeContinues: plural('zh-CN', { other: '将在 # 秒后继续。' }),
  stop: '停止',
  revokeSummary: summaryText({
    revoked: plural('zh-CN', { other: '已撤销 # 个' }),
    failed: plural('zh-CN', { other: '失败 # 个' }),
    stopped: plural('zh-CN', { other: '未发送 # 个' }),
    separator: '，',
  }),
  revokeFailed: '未能撤销令牌。',
  revokeUnknown: '无法确定令牌是否已被撤销。',
  revokeFailedText: revokeFailureText({
    outcome_unknown: '未收到响应。请再次查看列表，或再撤销一次，重复撤销不会有任何影响。',
    forbidden: '您无权撤销这台机器的令牌。请向管理员申请访问权限。',
    not_found: 'Clerk 找不到此令牌，或者它属于另一台机器。',
    not_revocable: 'Clerk 无法撤销此令牌。它可能在此期间已被撤销或已过期，请刷新列表。',
    conflict: '同一时间发生了其他更改。请重试。',
    not_allowed_action: '服务器尚未配置令牌撤销功能。请联系服务器的管理员。',
    audit_failed: '服务器无法记录此操作，因此未执行撤销。请稍后再试。',
    invalid_response: '此页面无法识别服务器返回的内容。',
  }),
  revokedTokens: plural('zh-CN', { other: '已撤销 # 个令牌' }),

  columnSelect: '选择',
  columnActions: '操作',
  selectToken: (id) => `选择令牌 ${id}`,
  selection: '所选令牌',
  selectPage: '选择此页的全部令牌',
  selected: plural('zh-CN', { other: '已选择 # 个' }),
  noneSelected: '未选择令牌',
  clearSelection: '清除选择',
  revoke: '撤销…',
  revokeFound: (count, format) => `撤销这 ${format(count)} 个…`,
  revokeToken: (id) => `撤销令牌 ${id}`,
  revokedJustNow: '刚刚撤销',
  newToken: '新',
  createdToken: '令牌已创建',

  createToken: '创建令牌',
  createFor: (machine) => `所属机器：${machine}`,
  creating: '正在创建…',
  format: '格式',
  formatOpaque: '不透明',
  formatOpaqueHint: '由 Clerk 存储，会在此列出，并且可以撤销。',
  formatJwt: 'JWT',
  formatJwtHint: 'Clerk 不存储 JWT 令牌，因此它们不会列出，也无法撤销。',
  expiration: '有效期',
  expirationCustom: '自定义',
  expirationAmount: '数值',
  expirationUnit: '单位',
  expirationUnits: { minute: '分钟', hour: '小时', day: '天' },
  expiresOn: (time) => `过期时间：${time}`,
  neverExpiresWarning: '即使泄露，该令牌在被撤销之前也一直有效。建议设置有效期。',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `最长可输入 ${longest}。`;
    return fault === 'too-short' ? '过期时间不在将来。请输入 1 或更大的数。' : '请输入整数。';
  },
  claimsOptional: '声明（可选）',
  claimsHint: '令牌的每个接收方都能读取此 JSON，因此请勿填写机密信息。',
  claimsSize: (bytes, limit, format) => `${format(bytes)} / ${format(limit)} 字节`,
  claimsFault: claimsFaultText({
    place: (line, column) => `第 ${line} 行第 ${column} 列：`,
    notJson: (character) => `此处的“${character}”不符合 JSON 格式。`,
    notJsonBlank: '此处的换行或空格不符合 JSON 格式。',
    notJsonEnd: 'JSON 不完整，在此处提前结束。',
    repeated: (name) => `此对象中已有名称“${name}”。`,
    deep: (levels) => `声明最多可嵌套 ${levels} 层。`,
    inexact: 'JavaScript 会改变此数字。请加上引号，将其写为文本。',
    reserved: (name) => `JWT 中的“${name}”由 Clerk 设置。请使用其他名称。`,
    size: (limit) => `声明最多可有 ${limit} 字节。`,
    shape: 'JWT 的声明必须是对象，例如 {"team": "billing"}。',
  }),
  scopesKept: '即使机器的作用域日后发生更改，令牌仍保留这些作用域。',
  scopesOfMachine: '令牌将获得机器当前的作用域，并一直保留。',
  scopesNone: '无。该令牌不能调用任何机器。',
  createFailedTitle: '未能创建令牌',
  createFailedText: createFailureText({
    unauthenticated: '您的会话已结束。请在其他标签页中重新登录，然后在此重试。',
    forbidden: '您无权为这台机器创建令牌。请向管理员申请访问权限。',
    conflict: '同一时间发生了其他更改。请查看列表，然后重试。',
    quota_exceeded: '您的 Clerk 套餐不允许创建更多令牌。请撤销不需要的令牌，或更换套餐。',
    invalid_params: '服务器拒绝了这些值。请修改后重试。',
    audit_failed: '服务器无法记录此操作，因此未创建令牌。请稍后再试。',
    not_allowed_action: '服务器尚未配置令牌创建功能。请联系服务器的管理员。',
  }),
  createUnknownTitle: '令牌可能已创建',
  createUnknownText: '未收到对您请求的响应，因此 Clerk 可能已创建令牌，但其密钥从未显示过。',
  createOrphans: plural('zh-CN', {
    other: '列表中新增了 # 个声明相同的令牌。由于密钥从未显示过，请撤销：',
  }),
  createNoOrphans: '列表中目前没有这样的令牌。请再次查看后再创建其他令牌。',
  revokeOrphans: '撤销…',
  createAgain: '再创建一个令牌',

  created: '令牌已创建',
  secret: '密钥',
  secretOnce: '请立即保存密钥。此后将无法再次显示。',
  secretMasked: '已隐藏',
  show: '显示',
  hide: '隐藏',
  copySecret: '复制',
  copyEnvLine: '复制 .env 行',
  downloadEnv: '下载 .env',
  copiedSecret: '已复制密钥',
  copiedEnvLine: '已复制 .env 行',
  downloadedEnv: '已下载 .env 文件',
  copySecretByHand: '浏览器拒绝了此操作。密钥已选中，请按 Ctrl+C 或 ⌘C。',
  expirationDiffers: (asked, got) => `您选择的是“${asked}”，但 Clerk 设置为“${got}”。`,
  secretGone: '密钥已不在此页面上。如果您尚未保存，请撤销此令牌。',
  done: '完成',
  closeUnsavedQuestion: '要在未保存密钥的情况下关闭吗？此后将无法再次显示。',
  keepOpen: '保持打开',
  closeUnsaved: '不保存并关闭',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** Simplified Chinese, with the words of managing. */
export const zhCN: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
