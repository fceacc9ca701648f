import type { LeakLabels } from '../../../text/manage/leakLabels.js';
import { leakFailureText } from '../../shared/leakFailureText.js';
import { plural } from '../../shared/plural.js';

export const LEAK: LeakLabels = {
  leakTitle: '检查泄露的令牌',
  leakText: '泄露的文本',
  leakHint:
    '请粘贴令牌、.env 文件中的一行、标头、网址或日志。只有 M2M 令牌的密钥会发送到您的服务器和 Clerk。按 Enter 键开始检查。',
  leakCheck: '检查',
  leakNothing: '此文本中没有 Clerk 的凭据。',
  leakCut: plural('zh-CN', { other: '仅读取了前 # 个字符。' }),
  leakFound: plural('zh-CN', { other: '找到 # 个凭据。' }),
  leakKinds: {
    'token-secret': ['M2M 令牌的密钥'],
    'token-id': [
      'M2M 令牌的 ID',
      'ID 不是机密信息。只有当令牌的密钥也已泄露时，才需要撤销该令牌。',
    ],
    'token-jwt': [
      'JWT 格式的 M2M 令牌',
      'Clerk 无法撤销它，它在过期之前一直有效。请提醒它可调用的机器的负责人，将该行添加到这些机器的拒绝列表，从它所属机器的作用域中移除这些机器，并轮换所属机器的密钥。',
    ],
    jwt: [
      '会话令牌或其他 JWT 令牌',
      '它不是 M2M 令牌。如果是会话令牌，请在 Clerk 控制台中让用户退出所有设备上的登录。',
    ],
    'instance-key': [
      '实例密钥',
      '这是最严重的情况：它可以访问实例中的一切。请立即在 Clerk 控制台中轮换。Stripe 的密钥形式与其相同。',
    ],
    'api-key': [
      '机器密钥或用户的 API 密钥',
      '两者形式相同。如果是机器密钥，请轮换该机器的密钥。如果是用户的密钥，请在 Clerk 控制台中撤销。',
    ],
    'oauth-token': ['OAuth 访问令牌', '它不是 M2M 令牌。请在签发它时所针对的 OAuth 应用中撤销。'],
    'machine-id': ['机器 ID', 'ID 不是机密信息，因此无需处理。'],
    unknown: [
      '未知凭据',
      '它看起来不是 Clerk 的凭据。它可能不完整，也可能属于其他服务，请在该服务中撤销。',
    ],
  },
  leakOutcomes: {
    checking: '正在检查…',
    failed: '尚未检查，因此它可能有效。',
    unknown:
      'Clerk 不接受它为有效凭据：它已被撤销、已过期、属于其他实例或输入有误，或者您无权查看其所属机器。',
    unlisted: '这台机器的最新令牌中没有此 ID。',
    live: '它有效：任何持有它的人现在都可以使用。',
    revoked: '它此前已被撤销。',
    expired: '它已过期。',
    revoking: '正在撤销…',
    confirming: '已撤销。正在向 Clerk 再次确认…',
    confirmed: '已确认：Clerk 不再接受它。',
    unconfirmed: '已撤销，但未经确认。',
    stillLive: '已撤销，但 Clerk 仍接受它。请稍后再次确认。',
  },
  leakFailedText: leakFailureText({
    not_allowed_action: '服务器尚未配置令牌检查功能。请联系服务器的管理员。',
    forbidden: '您无权检查令牌。请向管理员申请访问权限。',
    quota_exceeded: '您的 Clerk 套餐不允许更多检查。',
    audit_failed: '服务器无法记录此操作，因此未执行检查。请稍后再试。',
    invalid_response: '此页面无法识别服务器返回的内容。',
  }),
  leakUsed: (time) => `${time}。这可能就是本次检查。`,
  leakRevoke: '立即撤销',
  leakConfirm: '向 Clerk 再次确认',
  leakRest: plural('zh-CN', { other: '再检查 # 个' }),
  leakInstance: '实例',
  leakDenylist: '复制用于拒绝列表的行',
  leakReport: '复制报告',
  leakReportCopied: '已复制报告',
};
