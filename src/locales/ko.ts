import { failureText } from './shared/failureText.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** Korean. */
export const ko: M2MTokensLocale = {
  locale: 'ko',
  labels: {
    caption: 'M2M 토큰',
    columnId: '토큰 ID',
    columnStatus: '상태',
    columnScopes: '범위',
    columnCreated: '생성',
    columnLastUsed: '마지막 사용',
    columnExpires: '만료',
    columnDetails: '세부정보',
    status: {
      active: '활성',
      expiring: '만료 임박',
      expired: '만료됨',
      revoked: '폐기됨',
    },
    neverUsed: '사용한 적 없음',
    neverExpires: '만료 없음',
    neverExpiresHint: '확인 필요: 누군가 폐기할 때까지 계속 사용할 수 있습니다.',
    unknownTime: '알 수 없음',
    noScopes: '없음',
    moreScopes: (count, format) => `+${format(count)}`,
    copyId: (id) => `토큰 ID ${id} 복사`,
    copied: '복사됨',
    copiedId: '토큰 ID 복사됨',
    copyByHand: '선택됨: Ctrl+C 또는 ⌘C를 누르세요',

    details: (id) => `토큰 ${id} 세부정보`,
    machine: '머신',
    updated: '업데이트',
    revocationReason: '폐기 사유',
    noRevocationReason: '사유가 입력되지 않았습니다.',
    claims: '클레임',
    noClaims: '없음',
    claimsOf: (id) => `토큰 ${id}의 클레임`,
    copyClaims: (id) => `토큰 ${id} 클레임 복사`,
    copiedClaims: '클레임 복사됨',
    copyTooLarge: '너무 커서 복사할 수 없음: 표시된 부분만 선택됨',
    claimsCut: plural('ko', { other: '처음 #자만 표시됩니다.' }),

    loading: '토큰을 불러오는 중',
    loaded: plural('ko', { other: '토큰 #개를 불러왔습니다' }),
    noSubjectTitle: '선택한 머신 없음',
    noSubjectText: '토큰을 보려면 머신을 선택하세요.',
    noneTitle: '토큰 없음',
    noneText:
      '이 머신에는 폐기되었거나 만료된 토큰을 포함하여 불투명 토큰이 없습니다. JWT 토큰은 Clerk에 저장되지 않으므로 여기에 표시되지 않습니다.',
    noneShownTitle: '표시할 토큰 없음',
    noneShownText:
      '폐기되었거나 만료된 토큰이 숨겨져 있을 수 있습니다. JWT 토큰은 목록에 표시되지 않습니다.',
    includeAll: '폐기되거나 만료된 토큰 포함',
    pastEndTitle: '더 이상 없는 페이지입니다',
    pastEndText: '목록이 짧아져 이 페이지 앞에서 끝납니다.',
    firstPage: '첫 페이지로 이동',
    idleTitle: '토큰을 불러오지 않은 상태입니다',
    load: '토큰 불러오기',
    failedTitle: '토큰을 불러오지 못했습니다',
    failedText: failureText({
      signedOut: '세션이 종료되었습니다. 다시 로그인한 후 시도하세요.',
      redirected:
        '서버가 요청을 다른 곳으로 리디렉션했습니다. 세션이 종료되었을 수 있으니 다시 로그인하세요. 이미 로그인한 상태라면 토큰 서비스가 해당 주소에 없습니다.',
      forbidden: '이 머신의 토큰을 볼 권한이 없습니다. 관리자에게 액세스 권한을 요청하세요.',
      notFound: '머신을 찾을 수 없거나 토큰 서비스가 해당 주소에 없습니다.',
      rateLimited: '짧은 시간에 너무 많은 요청을 보냈습니다.',
      unreachable: '서버에 연결할 수 없습니다. 연결 상태를 확인하세요.',
      timeout: '서버가 응답하는 데 너무 오래 걸렸습니다.',
      notTokens: '서버의 응답이 토큰 목록이 아닙니다.',
      notSetUp:
        '서버가 토큰 목록을 제공하도록 설정되어 있지 않습니다. 서버 운영자에게 알려 주세요.',
      badRequest: '요청을 지정된 대로 처리할 수 없었습니다. 이 페이지의 운영자에게 알려 주세요.',
      serverFailed: '서버에서 오류가 발생했습니다. 일시적인 문제일 가능성이 높습니다.',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) {
        return '토큰을 새로 고치지 못했습니다. 표시된 토큰이 최신 상태가 아닐 수 있습니다.';
      }
      return hasOtherFilters
        ? `토큰을 불러오지 못했습니다. 필터를 변경하기 전의 ${format(page)}페이지 토큰이 표시되어 있습니다.`
        : `토큰을 불러오지 못했습니다. ${format(page)}페이지의 토큰이 이전 상태 그대로 표시되어 있습니다.`;
    },
    retryAfter: waitText({
      seconds: plural('ko', { other: '#초 기다린 후 다시 시도하세요.' }),
      minutes: plural('ko', { other: '#분 기다린 후 다시 시도하세요.' }),
    }),
    traceId: '추적 ID',
    retry: '다시 시도',
    skipped: plural('ko', { other: '이 페이지의 행 #개를 읽을 수 없어 표시하지 않습니다.' }),
    printed: '인쇄 일시',

    filters: '필터',
    includeRevoked: '폐기된 토큰 포함',
    includeRevokedHint: '폐기된 토큰을 추가로 표시합니다. 나머지 토큰도 그대로 표시됩니다.',
    includeExpired: '만료된 토큰 포함',
    includeExpiredHint:
      '유효 기간이 지난 토큰을 추가로 표시합니다. 나머지 토큰도 그대로 표시됩니다.',

    pagination: '토큰 페이지',
    previousPage: '이전 페이지',
    nextPage: '다음 페이지',
    // A space sets off the number, as on the button, so that the spoken name contains the visible label.
    page: (page, format) => `페이지 ${format(page)}`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${format(range.total)}개 중 ${rows}`;
    },
    rowsPerPage: '페이지당 행 수',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `${format(page)}페이지, ${format(first)}행부터`
        : `전체 ${format(pageCount)}페이지 중 ${format(page)}페이지, 전체 ${format(total)}행 중 ${format(first)}행부터 ${format(last)}행까지`,

    tokens: 'M2M 토큰',
    total: plural('ko', { other: '토큰 #개' }),
    refresh: '새로 고침',
  },
};
