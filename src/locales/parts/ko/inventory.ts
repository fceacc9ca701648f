import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('ko', { other: '토큰 #개' });
const NEVER = '사용한 적 없음';

export const INVENTORY: M2MInventoryLabels = {
  inventory: '토큰 현황',
  inventoryTitle: '이 머신의 모든 토큰',
  inventoryPlan: ({ perRequest, most }, format) =>
    `폐기되거나 만료된 토큰을 포함하여 최신순으로 불러옵니다(요청당 ${format(perRequest)}개, 최대 ${format(most)}개).`,
  inventoryLimited: partText(
    plural('ko', { other: '최신 토큰 #개로 제한됩니다.' }),
    ({ count, total }, format) =>
      `${tokens(total, format)} 중 최신 ${format(count)}개로 제한됩니다.`,
  ),
  inventoryLoad: '모든 토큰 불러오기',
  inventoryLoadNewest: plural('ko', { other: '토큰 #개 불러오기' }),
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${tokens(total, format)} 중 ${format(count)}개`,
  ),
  inventoryStop: '중지',
  inventoryContinue: '계속',
  inventoryReload: '다시 불러오기',
  inventoryLoaded: (time) => `불러온 시점: ${time}`,
  inventoryStopped: '불러오기가 중지되어 가장 오래된 토큰이 빠져 있습니다.',
  inventoryFailed: '불러오기에 실패하여 가장 오래된 토큰이 빠져 있습니다.',
  inventoryWaits: '서버에서 대기를 요청했습니다.',
  inventoryContinues: plural('ko', { other: '#초 후에 불러오기를 계속합니다.' }),
  inventorySkipped: plural('ko', { other: '토큰 #개를 읽을 수 없어 표시하지 않습니다.' }),
  inventoryTile: tileText({
    active: '활성',
    expiring: plural('ko', { other: '#일 이내 만료' }),
    neverExpires: '만료 없음',
    neverUsed: NEVER,
    unused: plural('ko', { other: '#일간 사용 없음' }),
    expired: '만료됨',
    revoked: '폐기됨',
  }),
  inventoryAges: '마지막 사용 후 일수별 활성 토큰',
  inventoryAge: ageText({
    never: NEVER,
    under: plural('ko', { other: '#일 이내' }),
    days: plural('ko', { other: '#일' }),
    between: (from, to) => `${from}~${to} 전`,
    over: plural('ko', { other: '#일 이상 전' }),
  }),
  inventoryMonths: '만료 월별 활성 토큰',
  inventoryLater: '이후',
  inventoryBar: (name, count, format) => `${name}: ${tokens(count, format)}`,
  inventoryAsTable: '표로 보기',
  inventoryCount: '개수',
  inventorySearch: '토큰 검색',
  inventorySearchIn: 'ID, 머신, 클레임 또는 사유',
  inventoryNoMatch: '일치하는 토큰 없음',
  inventoryNoMatchText: '다른 단어로 검색하거나 필터를 해제하세요.',
  inventoryClear: '검색 및 필터 지우기',
  inventorySortBy: '정렬 기준',
  inventoryDescending: '내림차순',
  inventorySave: (count, kind, format) => `${tokens(count, format)}를 ${kind} 형식으로 저장`,
  inventorySaveFailed: '이 브라우저에서 파일을 저장하지 못했습니다.',
};
