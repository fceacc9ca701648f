import type { LeakLabels } from '../../../text/manage/leakLabels.js';
import { leakFailureText } from '../../shared/leakFailureText.js';
import { plural } from '../../shared/plural.js';

export const LEAK: LeakLabels = {
  leakTitle: '유출된 토큰 검사',
  leakText: '유출된 텍스트',
  leakHint:
    '토큰, .env 파일의 한 줄, 헤더, URL 또는 로그를 붙여 넣으세요. M2M 토큰의 시크릿만 사용 중인 서버와 Clerk로 전송됩니다. Enter 키를 누르면 검사를 시작합니다.',
  leakCheck: '검사',
  leakNothing: '이 텍스트에는 Clerk의 자격 증명이 없습니다.',
  leakCut: plural('ko', { other: '처음 #자만 읽었습니다.' }),
  leakFound: plural('ko', { other: '자격 증명 #개를 찾았습니다.' }),
  leakKinds: {
    'token-secret': ['M2M 토큰의 시크릿'],
    'token-id': [
      'M2M 토큰의 ID',
      'ID는 비밀 정보가 아닙니다. 시크릿도 유출된 경우에만 토큰을 폐기하세요.',
    ],
    'token-jwt': [
      'JWT 형식의 M2M 토큰',
      'Clerk에서 폐기할 수 없으며 만료될 때까지 유효합니다. 이 토큰으로 호출할 수 있는 머신의 담당자에게 알리고, 그 머신의 차단 목록에 줄을 추가하세요. 또한 이 토큰이 속한 머신의 범위에서 그 머신을 제거하고, 이 토큰이 속한 머신의 키를 교체하세요.',
    ],
    jwt: [
      '세션 토큰 또는 다른 JWT',
      'M2M 토큰이 아닙니다. 세션 토큰이라면 Clerk 대시보드에서 사용자를 모든 기기에서 로그아웃시키세요.',
    ],
    'instance-key': [
      '인스턴스의 시크릿 키',
      '가장 심각한 경우입니다. 이 키로 인스턴스의 모든 것에 접근할 수 있습니다. 지금 Clerk 대시보드에서 교체하세요. Stripe의 키도 형식이 같습니다.',
    ],
    'api-key': [
      '머신의 키 또는 사용자의 API 키',
      '두 키는 형식이 같습니다. 머신의 키라면 해당 머신의 키를 교체하세요. 사용자의 키라면 Clerk 대시보드에서 폐기하세요.',
    ],
    'oauth-token': [
      'OAuth 액세스 토큰',
      'M2M 토큰이 아닙니다. 이 토큰을 발급받은 OAuth 애플리케이션에서 폐기하세요.',
    ],
    'machine-id': ['머신의 ID', 'ID는 비밀 정보가 아니므로 조치할 필요가 없습니다.'],
    unknown: [
      '알 수 없는 자격 증명',
      'Clerk의 자격 증명이 아닌 것 같습니다. 일부가 잘렸거나 다른 서비스의 것일 수 있습니다. 다른 서비스의 것이라면 그곳에서 폐기하세요.',
    ],
  },
  leakOutcomes: {
    checking: '검사하는 중…',
    failed: '검사하지 못했으므로 유효할 수 있습니다.',
    unknown:
      'Clerk에서 유효한 것으로 인정하지 않습니다. 폐기되었거나, 만료되었거나, 다른 인스턴스의 것이거나, 잘못 입력되었거나, 해당 머신을 볼 권한이 없는 경우입니다.',
    unlisted: '이 머신의 최신 토큰 중에 이 ID가 없습니다.',
    live: '유효합니다. 가지고 있는 사람은 누구나 지금 사용할 수 있습니다.',
    revoked: '이미 폐기되었습니다.',
    expired: '만료되었습니다.',
    revoking: '폐기하는 중…',
    confirming: '폐기했습니다. Clerk에 다시 확인하는 중…',
    confirmed: '확인했습니다. Clerk에서 더 이상 인정하지 않습니다.',
    unconfirmed: '폐기했지만 확인하지 못했습니다.',
    stillLive: '폐기했지만 Clerk에서 아직 인정합니다. 잠시 후 다시 확인하세요.',
  },
  leakFailedText: leakFailureText({
    not_allowed_action:
      '서버가 토큰을 검사하도록 설정되어 있지 않습니다. 서버 운영자에게 알려 주세요.',
    forbidden: '토큰을 검사할 권한이 없습니다. 관리자에게 액세스 권한을 요청하세요.',
    quota_exceeded: '현재 Clerk 요금제에서는 더 이상 검사할 수 없습니다.',
    audit_failed: '서버가 작업을 기록하지 못해 검사하지 않았습니다. 나중에 다시 시도하세요.',
    invalid_response: '이 페이지가 이해할 수 없는 응답을 서버가 보냈습니다.',
  }),
  leakUsed: (time) => `${time}. 이번 검사로 인한 사용일 수 있습니다.`,
  leakRevoke: '지금 폐기',
  leakConfirm: 'Clerk에 다시 확인',
  leakRest: plural('ko', { other: '#개 더 검사' }),
  leakInstance: '인스턴스',
  leakDenylist: '차단 목록용 줄 복사',
  leakReport: '보고서 복사',
  leakReportCopied: '보고서 복사됨',
};
