import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('pt-BR', { one: '# token', many: '# de tokens', other: '# tokens' });
const days = plural('pt-BR', { one: '# dia', many: '# de dias', other: '# dias' });
const NEVER = 'Nunca usados';

/** The adjectives are plural, as the number of tokens before them usually is. */
export const INVENTORY: M2MInventoryLabels = {
  inventory: 'Inventário de tokens',
  inventoryTitle: 'Todos os tokens desta máquina',
  inventoryPlan: ({ perRequest, most }, format) =>
    `Carrega os mais recentes, inclusive os revogados e expirados: ${format(perRequest)} por solicitação, no máximo ${format(most)}.`,
  inventoryLimited: partText(
    plural('pt-BR', {
      one: 'Limitado a # token, o mais recente.',
      many: 'Limitado aos # de tokens mais recentes.',
      other: 'Limitado aos # tokens mais recentes.',
    }),
    ({ count, total }, format) =>
      `Limitado aos ${format(count)} mais recentes de ${tokens(total, format)}.`,
  ),
  inventoryLoad: 'Carregar todos os tokens',
  inventoryLoadNewest: (count, format) => `Carregar ${tokens(count, format)}`,
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${format(count)} de ${tokens(total, format)}`,
  ),
  inventoryStop: 'Parar',
  inventoryContinue: 'Continuar',
  inventoryReload: 'Carregar novamente',
  inventoryLoaded: (time) => `Carregados ${time}`,
  inventoryStopped: 'O carregamento foi interrompido, por isso faltam os tokens mais antigos.',
  inventoryFailed: 'O carregamento falhou, por isso faltam os tokens mais antigos.',
  inventoryWaits: 'O servidor pediu para aguardar.',
  inventoryContinues: plural('pt-BR', {
    one: 'O carregamento continua em # segundo.',
    many: 'O carregamento continua em # de segundos.',
    other: 'O carregamento continua em # segundos.',
  }),
  inventorySkipped: plural('pt-BR', {
    one: '# token não pôde ser lido e não é exibido.',
    many: '# de tokens não puderam ser lidos e não são exibidos.',
    other: '# tokens não puderam ser lidos e não são exibidos.',
  }),
  inventoryTile: tileText({
    active: 'Ativos',
    expiring: (within, format) => `Expiram em até ${days(within, format)}`,
    neverExpires: 'Sem expiração',
    neverUsed: NEVER,
    unused: (since, format) => `Sem uso há ${days(since, format)}`,
    expired: 'Expirados',
    revoked: 'Revogados',
  }),
  inventoryAges: 'Tokens ativos por dias desde o último uso',
  inventoryAge: ageText({
    never: NEVER,
    under: (to, format) => `Há menos de ${days(to, format)}`,
    days,
    between: (from, to) => `Há de ${from} a ${to}`,
    over: (from, format) => `Há ${days(from, format)} ou mais`,
  }),
  inventoryMonths: 'Tokens ativos por mês de expiração',
  inventoryLater: 'Depois',
  inventoryBar: (name, count, format) => `${name}: ${tokens(count, format)}`,
  inventoryAsTable: 'Exibir como tabela',
  inventoryCount: 'Quantidade',
  inventorySearch: 'Buscar tokens',
  inventorySearchIn: 'ID, máquina, declaração ou motivo',
  inventoryNoMatch: 'Nenhum token corresponde',
  inventoryNoMatchText: 'Tente outras palavras ou remova um filtro.',
  inventoryClear: 'Limpar a busca e os filtros',
  inventorySortBy: 'Ordenar por',
  inventoryDescending: 'Decrescente',
  inventorySave: (count, kind, format) => `Salvar ${tokens(count, format)} como ${kind}`,
  inventorySaveFailed: 'Este navegador não conseguiu salvar o arquivo.',
};
