import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

export const MACHINES: MachineLabels = {
  machine: '机器',
  findMachine: '请输入名称的一部分，或输入 ID。',
  findingMachines: '正在搜索…',
  noMachine: '没有名称或 ID 与此相符的机器。',
  machinesFound: machinesFoundText({
    some: (shown, total) => `显示 ${shown} 台，共 ${total} 台。请继续输入名称以查找其他机器。`,
    all: plural('zh-CN', { other: '# 台机器' }),
  }),
  useThisId: '使用此 ID',
  machinesFailed: '无法加载机器。您仍可输入完整的 ID。',

  createMachine: '创建机器',
  saveMachine: '保存',
  machineSaved: '已保存',
  machineCreated: '机器已创建',
  nameOfMachine: '名称',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? '请填写机器的名称。' : `最多可输入 ${format(limit)} 个字符。`,
  defaultLifetime: '令牌的默认有效期',
  defaultExpiresOn: (time) => `现在创建的令牌的过期时间：${time}`,
  scopesOneWay: (isNew) =>
    `单向：这些机器不能反向调用。新令牌会获得这些作用域。${isNew ? '' : '此处的更改会立即生效。'}`,
  addScope: '添加要调用的机器',
  removeScope: (machine) => `移除 ${machine}`,
  scopesFull: plural('zh-CN', { other: '一台机器最多可调用 # 台其他机器。' }),

  machineKey: '机器密钥',
  machineKeyOnce: '请立即保存密钥。此页面无法再次显示。',
  machineKeyGone: '密钥已不在此页面上。如果您尚未保存，请轮换密钥。',

  rotateKey: '轮换密钥',
  oldKeyLife: '旧密钥继续有效的时间',
  oldKeyStops: '立即失效：密钥已泄露',
  rotateKeyText: '机器将获得新密钥。Clerk 未说明其令牌是否会改变，请检查正在使用的令牌。',
  keyRotated: '密钥已轮换',

  deleteMachine: '删除机器',
  deleteMachineText: '该机器将无法再调用其他机器，其密钥也会失效。此操作不可恢复。',
  activeTokens: '有效令牌',
  activeTokenCount: (count, format) =>
    count === null ? '未知' : `${format(count)} 个。Clerk 未说明删除后这些令牌会怎样。`,
  calledBy: '调用它的机器',
  callersFound: callersText({
    unknown: '未知',
    partly: (checked, total) => `仅检查了 ${total} 台机器中的 ${checked} 台。`,
    none: '没有其他机器',
  }),
  revokeFirst: revokeFirstText({
    some: plural('zh-CN', { other: '先撤销最新的 # 个令牌…' }),
    all: '先撤销全部令牌…',
  }),
  typeName: (name) => `请输入“${name}”以确认`,
  nameDiffers: '这不是该机器的名称。',

  sending: '正在发送…',
  machineFailed: '未做任何更改。',
  machineUnknown: '未收到响应，因此更改可能已生效。请先查看，再决定是否重复操作。',
  machineFailedText: machineFailureText({
    forbidden: '您无权执行此操作。请向管理员申请访问权限。',
    not_found: 'Clerk 找不到这台机器或另一台机器。',
    conflict: '它已经是这样，或者同一时间发生了其他更改。',
    quota_exceeded: '您的 Clerk 套餐不允许此操作。',
    invalid_params: '服务器拒绝了这些值。请修改后重试。',
    audit_failed: '服务器无法记录此操作，因此未执行任何操作。请稍后再试。',
    not_allowed_action: '服务器尚未配置此功能。请联系服务器的管理员。',
  }),
};
