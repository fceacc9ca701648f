import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

export const MACHINES: MachineLabels = {
  machine: 'マシン',
  findMachine: '名前の一部、またはIDを入力してください。',
  findingMachines: '検索しています…',
  noMachine: 'この名前またはIDのマシンはありません。',
  machinesFound: machinesFoundText({
    some: (shown, total) =>
      `${total}件中${shown}件です。ほかのマシンを探すには、名前の続きを入力してください。`,
    all: plural('ja', { other: '#件のマシン' }),
  }),
  useThisId: 'このIDを使用',
  machinesFailed: 'マシンを読み込めませんでした。完全なIDを入力すれば使用できます。',

  createMachine: 'マシンを作成',
  saveMachine: '保存',
  machineSaved: '保存しました',
  machineCreated: 'マシンを作成しました',
  nameOfMachine: '名前',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing'
      ? 'マシンの名前を入力してください。'
      : `${format(limit)}文字以内で入力してください。`,
  defaultLifetime: 'トークンのデフォルトの有効期間',
  defaultExpiresOn: (time) => `今作成したトークンの期限：${time}`,
  scopesOneWay: (isNew) =>
    `一方向です。これらのマシンから逆に呼び出すことはできません。新しいトークンには、これらのスコープが設定されます。${isNew ? '' : 'ここでの変更はすぐに適用されます。'}`,
  addScope: '呼び出すマシンを追加',
  removeScope: (machine) => `${machine} を削除`,
  scopesFull: plural('ja', { other: 'マシンが呼び出せるほかのマシンは#件までです。' }),

  machineKey: 'シークレットキー',
  machineKeyOnce: '今すぐキーを保存してください。このページで再表示することはできません。',
  machineKeyGone:
    'キーはもうこのページにありません。保存していない場合は、ローテーションしてください。',

  rotateKey: 'キーをローテーション',
  oldKeyLife: '古いキーを引き続き使用できる時間',
  oldKeyStops: 'なし（キーが漏えいした場合）',
  rotateKeyText:
    'マシンに新しいキーが発行されます。マシンのトークンが変わるかどうかをClerkは示していないため、使用中のトークンを確認してください。',
  keyRotated: 'キーをローテーションしました',

  deleteMachine: 'マシンを削除',
  deleteMachineText:
    'このマシンはほかのマシンを呼び出せなくなり、キーも使用できなくなります。この操作は元に戻せません。',
  activeTokens: '有効なトークン',
  activeTokenCount: (count, format) =>
    count === null ? '不明' : `${format(count)}件。削除後にどうなるかをClerkは示していません。`,
  calledBy: '呼び出し元のマシン',
  callersFound: callersText({
    unknown: '不明',
    partly: (checked, total) => `${total}件中${checked}件のマシンのみ確認しました。`,
    none: 'ほかのマシンはありません',
  }),
  revokeFirst: revokeFirstText({
    some: plural('ja', { other: '先に最新の#件を取り消す…' }),
    all: '先にすべて取り消す…',
  }),
  typeName: (name) => `確認のため「${name}」と入力してください`,
  nameDiffers: 'マシンの名前と一致しません。',

  sending: '送信しています…',
  machineFailed: '何も変更されませんでした。',
  machineUnknown:
    '応答が失われたため、変更が行われた可能性があります。もう一度行う前に確認してください。',
  machineFailedText: machineFailureText({
    forbidden: 'この操作を行う権限がありません。管理者にアクセス権を依頼してください。',
    not_found: 'このマシン、または相手のマシンがClerkに存在しません。',
    conflict: 'すでにその状態であるか、同時に別の変更が行われました。',
    quota_exceeded: 'ご利用中のClerkのプランでは、この操作を行えません。',
    invalid_params:
      'サーバーがこの内容を受け付けませんでした。内容を変更してから、もう一度お試しください。',
    audit_failed:
      'サーバーが操作を記録できなかったため、何も行われませんでした。しばらくしてから、もう一度お試しください。',
    not_allowed_action:
      'サーバーがこの操作を行うように設定されていません。サーバーの管理者に連絡してください。',
  }),
};
