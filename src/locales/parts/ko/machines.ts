import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

export const MACHINES: MachineLabels = {
  machine: '머신',
  findMachine: '이름의 일부 또는 ID를 입력하세요.',
  findingMachines: '검색하는 중…',
  noMachine: '이 이름이나 ID를 가진 머신이 없습니다.',
  machinesFound: machinesFoundText({
    some: (shown, total) =>
      `${total}개 중 ${shown}개입니다. 다른 머신을 찾으려면 이름을 더 입력하세요.`,
    all: plural('ko', { other: '머신 #개' }),
  }),
  useThisId: '이 ID 사용',
  machinesFailed: '머신을 불러오지 못했습니다. 전체 ID를 입력하면 사용할 수 있습니다.',

  createMachine: '머신 생성',
  saveMachine: '저장',
  machineSaved: '저장됨',
  machineCreated: '머신이 생성되었습니다',
  nameOfMachine: '이름',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? '머신의 이름을 입력하세요.' : `${format(limit)}자 이내로 입력하세요.`,
  defaultLifetime: '토큰의 기본 유효 기간',
  defaultExpiresOn: (time) => `지금 생성하는 토큰의 만료: ${time}`,
  scopesOneWay: (isNew) =>
    `한 방향으로만 적용됩니다. 이 머신들은 반대로 호출할 수 없습니다. 새 토큰은 이 범위를 받습니다.${isNew ? '' : ' 여기서 변경하면 즉시 적용됩니다.'}`,
  addScope: '호출할 머신 추가',
  removeScope: (machine) => `${machine} 제거`,
  scopesFull: plural('ko', { other: '머신 하나가 호출할 수 있는 다른 머신은 최대 #개입니다.' }),

  machineKey: '시크릿 키',
  machineKeyOnce: '지금 키를 저장하세요. 이 페이지에서 다시 표시할 수 없습니다.',
  machineKeyGone: '키가 더 이상 이 페이지에 없습니다. 저장하지 않았다면 키를 교체하세요.',

  rotateKey: '키 교체',
  oldKeyLife: '기존 키를 계속 사용할 수 있는 시간',
  oldKeyStops: '없음: 키가 유출됨',
  rotateKeyText:
    '머신에 새 키가 발급됩니다. 머신의 토큰이 바뀌는지는 Clerk에서 밝히지 않으므로 사용 중인 토큰을 확인하세요.',
  keyRotated: '키가 교체되었습니다',

  deleteMachine: '머신 삭제',
  deleteMachineText:
    '이 머신은 더 이상 다른 머신을 호출할 수 없고, 머신의 키도 작동하지 않습니다. 이 작업은 되돌릴 수 없습니다.',
  activeTokens: '활성 토큰',
  activeTokenCount: (count, format) =>
    count === null
      ? '알 수 없음'
      : `${format(count)}개. 삭제 후 어떻게 되는지는 Clerk에서 밝히지 않습니다.`,
  calledBy: '이 머신을 호출하는 머신',
  callersFound: callersText({
    unknown: '알 수 없음',
    partly: (checked, total) => `머신 ${total}개 중 ${checked}개만 확인했습니다.`,
    none: '다른 머신 없음',
  }),
  revokeFirst: revokeFirstText({
    some: plural('ko', { other: '먼저 최신 토큰 #개 폐기…' }),
    all: '먼저 모두 폐기…',
  }),
  typeName: (name) => `확인하려면 “${name}” 입력`,
  nameDiffers: '머신의 이름과 다릅니다.',

  sending: '보내는 중…',
  machineFailed: '변경된 것이 없습니다.',
  machineUnknown: '응답을 받지 못했으므로 변경되었을 수 있습니다. 다시 시도하기 전에 확인하세요.',
  machineFailedText: machineFailureText({
    forbidden: '이 작업을 수행할 권한이 없습니다. 관리자에게 액세스 권한을 요청하세요.',
    not_found: 'Clerk에 이 머신 또는 다른 머신이 없습니다.',
    conflict: '이미 그런 상태이거나 같은 시점에 다른 변경이 있었습니다.',
    quota_exceeded: '현재 Clerk 요금제에서는 이 작업을 수행할 수 없습니다.',
    invalid_params: '서버가 이 값을 거부했습니다. 값을 변경한 후 다시 시도하세요.',
    audit_failed:
      '서버가 작업을 기록하지 못해 아무 작업도 수행하지 않았습니다. 나중에 다시 시도하세요.',
    not_allowed_action:
      '서버가 이 작업을 하도록 설정되어 있지 않습니다. 서버 운영자에게 알려 주세요.',
  }),
};
