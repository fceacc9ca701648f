import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { ko as reading } from '../ko.js';
import { LEAK } from '../parts/ko/leak.js';
import { MACHINES } from '../parts/ko/machines.js';
import { ROTATE } from '../parts/ko/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

const MANAGE: M2MManageLabels = {
  cancel: '취소',
  close: '닫기',
  revokeTitle: (count, format) =>
    count === 1 ? '이 토큰을 폐기하시겠습니까?' : `토큰 ${format(count)}개를 폐기하시겠습니까?`,
  revokeEffect: (count) =>
    `폐기하면 ${count === 1 ? '이 토큰' : '이 토큰들'}을 사용하는 모든 호출이 실패합니다. 이 작업은 되돌릴 수 없습니다.`,
  revokeConfirm: (count, format) => (count === 1 ? '토큰 폐기' : `토큰 ${format(count)}개 폐기`),
  revoking: '폐기하는 중…',
  mayCall: '호출 가능한 머신',
  used: (time) => `마지막 사용: ${time}`,
  unused: '사용한 적 없음',
  lastUseUnknown: '알 수 없습니다. 서버가 이 정보를 제공하지 않습니다.',
  usedRecently: (time) => `마지막 사용: ${time}. 현재 사용 중인 토큰입니다.`,
  manyUsedRecently: (count, format) =>
    `이 중 ${format(count)}개는 지난 ${format(1)}시간 이내에 사용되었으며 현재 사용 중입니다.`,
  jwtsUnaffected:
    '이 머신의 JWT 토큰에는 영향을 주지 않습니다. JWT 토큰은 만료될 때까지 유효합니다.',
  alreadyRevoked: plural('ko', { other: '토큰 #개는 이미 폐기되어 제외됩니다.' }),
  alreadyExpired: plural('ko', {
    other: '토큰 #개는 이미 만료되어 어떤 머신도 사용할 수 없습니다.',
  }),
  reason: '사유',
  reasonOptional: '사유(선택 사항)',
  reasonPresets: '자주 쓰는 사유',
  revokeReasons: ['유출', '미사용', '교체', '담당자 퇴사'],
  reasonMissing: '사유를 입력하세요.',
  reasonLength: (count, limit, format) => `${format(limit)}자 중 ${format(count)}자`,
  reasonTooLong: plural('ko', { other: '사유를 #자 이내로 줄이세요.' }),
  tokensToRevoke: '폐기할 토큰',
  revokeOutcome: {
    waiting: '대기 중',
    pending: '폐기하는 중…',
    revoked: '폐기됨',
    stopped: '폐기되지 않음',
  },
  revokeProgress: (done, total, format) => `${format(total)}개 중 ${format(done)}개 완료`,
  revokePaused: '짧은 시간에 너무 많은 요청을 보냈습니다.',
  revokeContinues: plural('ko', { other: '#초 후에 계속합니다.' }),
  stop: '중지',
  revokeSummary: summaryText({
    revoked: plural('ko', { other: '#개 폐기됨' }),
    failed: plural('ko', { other: '#개 실패' }),
    stopped: plural('ko', { other: '#개 보내지 않음' }),
    separator: ', ',
  }),
  revokeFailed: '토큰을 폐기하지 못했습니다.',
  revokeUnknown: '토큰이 폐기되었는지 알 수 없습니다.',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      '응답을 받지 못했습니다. 목록을 다시 확인하거나 한 번 더 폐기하세요. 다시 폐기해도 문제가 없습니다.',
    forbidden: '이 머신의 토큰을 폐기할 권한이 없습니다. 관리자에게 액세스 권한을 요청하세요.',
    not_found: 'Clerk에 이 토큰이 없거나 다른 머신의 토큰입니다.',
    not_revocable:
      'Clerk에서 이 토큰을 폐기할 수 없습니다. 그사이에 폐기되었거나 만료되었을 수 있으니 목록을 새로 고치세요.',
    conflict: '같은 시점에 다른 변경이 있었습니다. 다시 시도하세요.',
    not_allowed_action:
      '서버가 토큰을 폐기하도록 설정되어 있지 않습니다. 서버 운영자에게 알려 주세요.',
    audit_failed: '서버가 작업을 기록하지 못해 폐기하지 않았습니다. 나중에 다시 시도하세요.',
    invalid_response: '이 페이지가 이해할 수 없는 응답을 서버가 보냈습니다.',
  }),
  revokedTokens: plural('ko', { other: '토큰 #개를 폐기했습니다' }),

  columnSelect: '선택',
  columnActions: '작업',
  selectToken: (id) => `토큰 ${id} 선택`,
  selection: '선택한 토큰',
  selectPage: '이 페이지의 토큰 모두 선택',
  selected: plural('ko', { other: '#개 선택됨' }),
  noneSelected: '선택한 토큰 없음',
  clearSelection: '선택 해제',
  revoke: '폐기…',
  revokeFound: (count, format) => `이 ${format(count)}개 폐기…`,
  revokeToken: (id) => `토큰 ${id} 폐기`,
  revokedJustNow: '방금 폐기됨',
  newToken: '신규',
  createdToken: '토큰이 생성되었습니다',

  createToken: '토큰 생성',
  createFor: (machine) => `대상 머신: ${machine}`,
  creating: '생성하는 중…',
  format: '형식',
  formatOpaque: '불투명',
  formatOpaqueHint: 'Clerk에 저장됩니다. 이 목록에 표시되며 폐기할 수 있습니다.',
  formatJwt: 'JWT',
  formatJwtHint: 'JWT 토큰은 Clerk에 저장되지 않습니다. 목록에 표시되지 않으며 폐기할 수 없습니다.',
  expiration: '만료',
  expirationCustom: '직접 설정',
  expirationAmount: '숫자',
  expirationUnit: '단위',
  expirationUnits: { minute: '분', hour: '시간', day: '일' },
  expiresOn: (time) => `만료 시각: ${time}`,
  neverExpiresWarning:
    '유출되더라도 폐기할 때까지 계속 사용할 수 있습니다. 만료를 설정하는 것이 좋습니다.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `최대 ${longest}까지 입력할 수 있습니다.`;
    return fault === 'too-short'
      ? '만료 시각이 미래가 아닙니다. 1 이상을 입력하세요.'
      : '정수를 입력하세요.';
  },
  claimsOptional: '클레임(선택 사항)',
  claimsHint: '토큰을 받는 쪽에서 누구나 읽을 수 있는 JSON입니다. 비밀 정보를 넣지 마세요.',
  claimsSize: (bytes, limit, format) => `${format(limit)}바이트 중 ${format(bytes)}바이트`,
  claimsFault: claimsFaultText({
    place: (line, column) => `${line}행 ${column}열: `,
    notJson: (character) => `“${character}” 때문에 올바른 JSON이 아닙니다.`,
    notJsonBlank: '줄바꿈 또는 공백 때문에 올바른 JSON이 아닙니다.',
    notJsonEnd: '중간에 끝나서 올바른 JSON이 아닙니다.',
    repeated: (name) => `이 객체에 “${name}” 이름이 이미 있습니다.`,
    deep: (levels) => `클레임은 최대 ${levels}단계까지 중첩할 수 있습니다.`,
    inexact: 'JavaScript에서 이 숫자가 바뀝니다. 따옴표로 묶어 문자열로 입력하세요.',
    reserved: (name) => `JWT의 “${name}” 값은 Clerk가 설정합니다. 다른 이름을 사용하세요.`,
    size: (limit) => `클레임은 최대 ${limit}바이트입니다.`,
    shape: 'JWT의 클레임은 {"team": "billing"} 같은 객체여야 합니다.',
  }),
  scopesKept: '나중에 머신의 범위가 바뀌어도 토큰은 이 범위를 유지합니다.',
  scopesOfMachine: '토큰은 머신의 현재 범위를 받아 그대로 유지합니다.',
  scopesNone: '없음. 이 토큰으로는 어떤 머신도 호출할 수 없습니다.',
  createFailedTitle: '토큰을 생성하지 못했습니다',
  createFailedText: createFailureText({
    unauthenticated:
      '세션이 종료되었습니다. 다른 탭에서 다시 로그인한 후 여기에서 다시 시도하세요.',
    forbidden: '이 머신의 토큰을 생성할 권한이 없습니다. 관리자에게 액세스 권한을 요청하세요.',
    conflict: '같은 시점에 다른 변경이 있었습니다. 목록을 확인한 후 다시 시도하세요.',
    quota_exceeded:
      '현재 Clerk 요금제에서는 토큰을 더 생성할 수 없습니다. 필요 없는 토큰을 폐기하거나 요금제를 변경하세요.',
    invalid_params: '서버가 이 값을 거부했습니다. 값을 변경한 후 다시 시도하세요.',
    audit_failed: '서버가 작업을 기록하지 못해 토큰을 생성하지 않았습니다. 나중에 다시 시도하세요.',
    not_allowed_action:
      '서버가 토큰을 생성하도록 설정되어 있지 않습니다. 서버 운영자에게 알려 주세요.',
  }),
  createUnknownTitle: '토큰이 생성되었을 수 있습니다',
  createUnknownText:
    '요청에 대한 응답을 받지 못했습니다. Clerk가 토큰을 생성했더라도 그 시크릿은 표시된 적이 없습니다.',
  createOrphans: plural('ko', {
    other:
      '같은 클레임의 토큰 #개가 목록에 새로 생겼습니다. 시크릿이 표시된 적이 없으므로 폐기하세요:',
  }),
  createNoOrphans: '아직 목록에 해당 토큰이 없습니다. 다른 토큰을 생성하기 전에 다시 확인하세요.',
  revokeOrphans: '폐기…',
  createAgain: '다른 토큰 생성',

  created: '토큰이 생성되었습니다',
  secret: '시크릿',
  secretOnce: '지금 시크릿을 저장하세요. 다시 표시할 수 없습니다.',
  secretMasked: '가려짐',
  show: '표시',
  hide: '숨기기',
  copySecret: '복사',
  copyEnvLine: '.env 줄 복사',
  downloadEnv: '.env 다운로드',
  copiedSecret: '시크릿 복사됨',
  copiedEnvLine: '.env 줄 복사됨',
  downloadedEnv: '.env 파일 다운로드됨',
  copySecretByHand: '브라우저에서 거부했습니다. 시크릿을 선택했으니 Ctrl+C 또는 ⌘C를 누르세요.',
  expirationDiffers: (asked, got) =>
    `만료를 “${asked}”(으)로 선택했지만 Clerk에서 “${got}”(으)로 설정했습니다.`,
  secretGone: '시크릿이 더 이상 이 페이지에 없습니다. 저장하지 않았다면 이 토큰을 폐기하세요.',
  done: '완료',
  closeUnsavedQuestion: '시크릿을 저장하지 않고 닫으시겠습니까? 다시 표시할 수 없습니다.',
  keepOpen: '열어 두기',
  closeUnsaved: '저장하지 않고 닫기',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** Korean, with the words of managing. */
export const ko: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
