import { failureText } from './shared/failureText.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** Brazilian Portuguese. */
export const ptBR: M2MTokensLocale = {
  locale: 'pt-BR',
  labels: {
    caption: 'Tokens M2M',
    columnId: 'ID do token',
    columnStatus: 'Status',
    columnScopes: 'Escopos',
    columnCreated: 'Criação',
    columnLastUsed: 'Último uso',
    columnExpires: 'Expiração',
    columnDetails: 'Detalhes',
    status: {
      active: 'Ativo',
      expiring: 'Expirando',
      expired: 'Expirado',
      revoked: 'Revogado',
    },
    neverUsed: 'Nunca',
    neverExpires: 'Nunca',
    neverExpiresHint: 'Vale a pena verificar: o token funciona até que alguém o revogue.',
    unknownTime: 'Desconhecida',
    noScopes: 'Nenhum',
    moreScopes: (count, format) => `+${format(count)}`,
    copyId: (id) => `Copiar o ID do token ${id}`,
    copied: 'Copiado',
    copiedId: 'ID do token copiado',
    copyByHand: 'Selecionado: pressione Ctrl+C ou ⌘C',

    details: (id) => `Detalhes do token ${id}`,
    machine: 'Máquina',
    updated: 'Atualização',
    revocationReason: 'Motivo da revogação',
    noRevocationReason: 'Nenhum motivo foi informado.',
    claims: 'Declarações',
    noClaims: 'Nenhuma',
    claimsOf: (id) => `Declarações do token ${id}`,
    copyClaims: (id) => `Copiar as declarações do token ${id}`,
    copiedClaims: 'Declarações copiadas',
    copyTooLarge: 'Grande demais para copiar: apenas a parte exibida está selecionada',
    claimsCut: plural('pt-BR', {
      one: 'Apenas # caractere é exibido.',
      many: 'Apenas os primeiros # de caracteres são exibidos.',
      other: 'Apenas os primeiros # caracteres são exibidos.',
    }),

    loading: 'Carregando os tokens',
    loaded: plural('pt-BR', {
      one: '# token carregado',
      many: '# de tokens carregados',
      other: '# tokens carregados',
    }),
    noSubjectTitle: 'Nenhuma máquina selecionada',
    noSubjectText: 'Selecione uma máquina para ver os tokens dela.',
    noneTitle: 'Nenhum token',
    noneText:
      'Esta máquina não tem tokens opacos, nem mesmo revogados ou expirados. O Clerk não armazena tokens JWT, por isso eles nunca aparecem aqui.',
    noneShownTitle: 'Nenhum token para exibir',
    noneShownText:
      'Pode haver tokens revogados ou expirados, que estão ocultos no momento. Tokens JWT nunca aparecem na lista.',
    includeAll: 'Incluir revogados e expirados',
    pastEndTitle: 'Esta página não existe mais',
    pastEndText: 'A lista ficou mais curta e termina antes desta página.',
    firstPage: 'Ir para a primeira página',
    idleTitle: 'Os tokens não estão carregados',
    load: 'Carregar os tokens',
    failedTitle: 'Não foi possível carregar os tokens',
    failedText: failureText({
      signedOut: 'Sua sessão terminou. Entre novamente e tente outra vez.',
      redirected:
        'O servidor redirecionou a solicitação. Talvez sua sessão tenha terminado: entre novamente. Se você já entrou, o serviço de tokens não está no endereço esperado.',
      forbidden:
        'Você não tem permissão para ver os tokens desta máquina. Peça acesso a um administrador.',
      notFound:
        'A máquina não foi encontrada, ou o serviço de tokens não está no endereço esperado.',
      rateLimited: 'Foram feitas solicitações demais em pouco tempo.',
      unreachable: 'Não foi possível acessar o servidor. Verifique sua conexão.',
      timeout: 'O servidor demorou demais para responder.',
      notTokens: 'A resposta do servidor não é uma lista de tokens.',
      notSetUp: 'O servidor não está configurado para listar tokens. Avise quem o administra.',
      badRequest:
        'A solicitação não pôde ser feita como foi pedida. Avise quem administra esta página.',
      serverFailed: 'O servidor falhou. Muito provavelmente é algo temporário.',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) {
        return 'Não foi possível atualizar os tokens. Estes podem estar desatualizados.';
      }
      return hasOtherFilters
        ? `Não foi possível carregar os tokens. Estes ainda são os da página ${format(page)}, de antes da mudança dos filtros.`
        : `Não foi possível carregar os tokens. Estes ainda são os da página ${format(page)}, como estavam.`;
    },
    retryAfter: waitText({
      seconds: plural('pt-BR', {
        one: 'Aguarde # segundo antes de tentar novamente.',
        many: 'Aguarde # de segundos antes de tentar novamente.',
        other: 'Aguarde # segundos antes de tentar novamente.',
      }),
      minutes: plural('pt-BR', {
        one: 'Aguarde # minuto antes de tentar novamente.',
        many: 'Aguarde # de minutos antes de tentar novamente.',
        other: 'Aguarde # minutos antes de tentar novamente.',
      }),
    }),
    traceId: 'ID de rastreamento',
    retry: 'Tentar novamente',
    skipped: plural('pt-BR', {
      one: '# linha desta página não pôde ser lida e não é exibida.',
      many: '# de linhas desta página não puderam ser lidas e não são exibidas.',
      other: '# linhas desta página não puderam ser lidas e não são exibidas.',
    }),
    printed: 'Impresso em',

    filters: 'Filtros',
    includeRevoked: 'Incluir revogados',
    includeRevokedHint: 'Adiciona os tokens que alguém revogou. Os demais permanecem.',
    includeExpired: 'Incluir expirados',
    includeExpiredHint: 'Adiciona os tokens cujo prazo acabou. Os demais permanecem.',

    pagination: 'Páginas de tokens',
    previousPage: 'Página anterior',
    nextPage: 'Próxima página',
    page: (page, format) => `Página ${format(page)}`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${rows} de ${format(range.total)}`;
    },
    rowsPerPage: 'Linhas por página',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `Página ${format(page)}, linhas a partir da ${format(first)}`
        : `Página ${format(page)} de ${format(pageCount)}, linhas ${format(first)} a ${format(last)} de ${format(total)}`,

    tokens: 'Tokens M2M',
    total: plural('pt-BR', { one: '# token', many: '# de tokens', other: '# tokens' }),
    refresh: 'Atualizar',
  },
};
