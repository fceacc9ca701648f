import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { ptBR as reading } from '../pt-BR.js';
import { LEAK } from '../parts/pt-BR/leak.js';
import { MACHINES } from '../parts/pt-BR/machines.js';
import { ROTATE } from '../parts/pt-BR/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

const MANAGE: M2MManageLabels = {
  cancel: 'Cancelar',
  close: 'Fechar',
  revokeTitle: plural('pt-BR', {
    one: 'Revogar este token?',
    many: 'Revogar # de tokens?',
    other: 'Revogar # tokens?',
  }),
  revokeEffect: plural('pt-BR', {
    one: 'A partir desse momento, toda chamada com este token falhará. Não é possível desfazer esta ação.',
    many: 'A partir desse momento, toda chamada com estes tokens falhará. Não é possível desfazer esta ação.',
    other:
      'A partir desse momento, toda chamada com estes tokens falhará. Não é possível desfazer esta ação.',
  }),
  revokeConfirm: plural('pt-BR', {
    one: 'Revogar o token',
    many: 'Revogar # de tokens',
    other: 'Revogar # tokens',
  }),
  revoking: 'Revogando…',
  mayCall: 'Pode chamar',
  used: (time) => `Usado ${time}`,
  unused: 'Nunca usado',
  lastUseUnknown: 'Desconhecido. O servidor não informa.',
  usedRecently: (time) => `Usado ${time}: ele ainda está em uso.`,
  manyUsedRecently: plural('pt-BR', {
    one: '# destes tokens foi usado na última hora: ele ainda está em uso.',
    many: '# destes tokens foram usados na última hora: eles ainda estão em uso.',
    other: '# destes tokens foram usados na última hora: eles ainda estão em uso.',
  }),
  jwtsUnaffected: 'Os tokens JWT desta máquina não são afetados. Eles valem até expirarem.',
  alreadyRevoked: plural('pt-BR', {
    one: '# token já está revogado e fica de fora.',
    many: '# de tokens já estão revogados e ficam de fora.',
    other: '# tokens já estão revogados e ficam de fora.',
  }),
  alreadyExpired: plural('pt-BR', {
    one: '# token já expirou, portanto nenhuma máquina pode usá-lo.',
    many: '# de tokens já expiraram, portanto nenhuma máquina pode usá-los.',
    other: '# tokens já expiraram, portanto nenhuma máquina pode usá-los.',
  }),
  reason: 'Motivo',
  reasonOptional: 'Motivo (opcional)',
  reasonPresets: 'Motivos comuns',
  revokeReasons: ['Vazado', 'Sem uso', 'Substituído', 'Saída do responsável'],
  reasonMissing: 'Informe um motivo.',
  reasonLength: (count, limit, format) => `${format(count)} de ${format(limit)} caracteres`,
  reasonTooLong: plural('pt-BR', {
    one: 'Reduza o motivo a # caractere.',
    many: 'Reduza o motivo a # de caracteres.',
    other: 'Reduza o motivo a # caracteres.',
  }),
  tokensToRevoke: 'Tokens a revogar',
  revokeOutcome: {
    waiting: 'Aguardando',
    pending: 'Revogando…',
    revoked: 'Revogado',
    stopped: 'Não revogado',
  },
  revokeProgress: (done, total, format) => `${format(done)} de ${format(total)} processados`,
  revokePaused: 'Foram feitas solicitações demais em pouco tempo.',
  revokeContinues: plural('pt-BR', {
    one: 'Continua em # segundo.',
    many: 'Continua em # de segundos.',
    other: 'Continua em # segundos.',
  }),
  stop: 'Parar',
  revokeSummary: summaryText({
    revoked: plural('pt-BR', { one: '# revogado', many: '# revogados', other: '# revogados' }),
    failed: plural('pt-BR', { one: '# com falha', many: '# com falha', other: '# com falha' }),
    stopped: plural('pt-BR', {
      one: '# não enviado',
      many: '# não enviados',
      other: '# não enviados',
    }),
    separator: ', ',
  }),
  revokeFailed: 'O token não foi revogado.',
  revokeUnknown: 'Não se sabe se o token foi revogado.',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      'A resposta se perdeu. Veja a lista de novo ou revogue mais uma vez, o que não causa nenhum dano.',
    forbidden:
      'Você não tem permissão para revogar tokens desta máquina. Peça acesso a um administrador.',
    not_found: 'O Clerk não conhece este token, ou ele pertence a outra máquina.',
    not_revocable:
      'O Clerk não pode revogar este token. Talvez ele tenha sido revogado ou expirado nesse meio-tempo: atualize a lista.',
    conflict: 'Outra alteração foi feita no mesmo momento. Tente novamente.',
    not_allowed_action:
      'O servidor não está configurado para revogar tokens. Avise quem o administra.',
    audit_failed:
      'O servidor não conseguiu registrar a ação e, por isso, não revogou nada. Tente novamente mais tarde.',
    invalid_response: 'Esta página não entende a resposta do servidor.',
  }),
  revokedTokens: plural('pt-BR', {
    one: '# token revogado',
    many: '# de tokens revogados',
    other: '# tokens revogados',
  }),

  columnSelect: 'Seleção',
  columnActions: 'Ações',
  selectToken: (id) => `Selecionar o token ${id}`,
  selection: 'Tokens selecionados',
  selectPage: 'Selecionar todos desta página',
  selected: plural('pt-BR', {
    one: '# selecionado',
    many: '# selecionados',
    other: '# selecionados',
  }),
  noneSelected: 'Nenhum token selecionado',
  clearSelection: 'Limpar seleção',
  revoke: 'Revogar…',
  revokeFound: (count, format) => `Revogar estes ${format(count)}…`,
  revokeToken: (id) => `Revogar o token ${id}`,
  revokedJustNow: 'Revogado agora mesmo',
  newToken: 'Novo',
  createdToken: 'Token criado',

  createToken: 'Criar token',
  createFor: (machine) => `Para ${machine}`,
  creating: 'Criando…',
  format: 'Formato',
  formatOpaque: 'Opaco',
  formatOpaqueHint: 'O Clerk o armazena. Ele aparece nesta lista e você pode revogá-lo.',
  formatJwt: 'JWT',
  formatJwtHint:
    'O Clerk não armazena tokens JWT. Eles nunca aparecem nesta lista e não podem ser revogados.',
  expiration: 'Expiração',
  expirationCustom: 'Personalizada',
  expirationAmount: 'Quantidade',
  expirationUnit: 'Unidade',
  expirationUnits: { minute: 'minutos', hour: 'horas', day: 'dias' },
  expiresOn: (time) => `Expira em ${time}`,
  neverExpiresWarning:
    'O token funciona até que alguém o revogue, mesmo que vaze. Prefira uma data de expiração.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `Informe no máximo ${longest}.`;
    return fault === 'too-short'
      ? 'Esse momento não está no futuro. Informe 1 ou mais.'
      : 'Informe um número inteiro.';
  },
  claimsOptional: 'Declarações (opcional)',
  claimsHint: 'JSON que qualquer destinatário do token pode ler, portanto não inclua segredos.',
  claimsSize: (bytes, limit, format) => `${format(bytes)} de ${format(limit)} bytes`,
  claimsFault: claimsFaultText({
    place: (line, column) => `Linha ${line}, coluna ${column}: `,
    notJson: (character) => `“${character}” não é válido aqui em JSON.`,
    notJsonBlank: 'uma quebra de linha ou um espaço não é válido aqui em JSON.',
    notJsonEnd: 'o JSON está incompleto.',
    repeated: (name) => `o nome “${name}” já está neste objeto.`,
    deep: (levels) => `as declarações têm no máximo ${levels} níveis.`,
    inexact: 'o JavaScript alteraria este número. Escreva-o como texto, entre aspas.',
    reserved: (name) => `o Clerk define “${name}” em tokens JWT. Escolha outro nome.`,
    size: (limit) => `As declarações têm no máximo ${limit} bytes.`,
    shape: 'As declarações de um token JWT são um objeto, como {"team": "billing"}.',
  }),
  scopesKept: 'O token mantém estes escopos, mesmo que os da máquina mudem depois.',
  scopesOfMachine: 'O token recebe os escopos que a máquina tem agora e os mantém.',
  scopesNone: 'Nenhum. O token não pode chamar nenhuma máquina.',
  createFailedTitle: 'O token não foi criado',
  createFailedText: createFailureText({
    unauthenticated: 'Sua sessão terminou. Entre novamente em outra aba e tente aqui outra vez.',
    forbidden:
      'Você não tem permissão para criar tokens para esta máquina. Peça acesso a um administrador.',
    conflict: 'Outra alteração foi feita no mesmo momento. Veja a lista e tente novamente.',
    quota_exceeded:
      'Seu plano no Clerk não permite mais tokens. Revogue os que não são necessários ou mude de plano.',
    invalid_params: 'O servidor recusou estes valores. Altere-os e tente novamente.',
    audit_failed:
      'O servidor não conseguiu registrar a ação e, por isso, não criou o token. Tente novamente mais tarde.',
    not_allowed_action:
      'O servidor não está configurado para criar tokens. Avise quem o administra.',
  }),
  createUnknownTitle: 'Talvez o token exista',
  createUnknownText:
    'A resposta à sua solicitação se perdeu. Talvez o Clerk tenha criado um token cujo segredo nunca foi exibido.',
  createOrphans: plural('pt-BR', {
    one: '# token com estas declarações é novo na lista. O segredo dele nunca foi exibido, portanto revogue-o:',
    many: '# de tokens com estas declarações são novos na lista. Os segredos deles nunca foram exibidos, portanto revogue-os:',
    other:
      '# tokens com estas declarações são novos na lista. Os segredos deles nunca foram exibidos, portanto revogue-os:',
  }),
  createNoOrphans:
    'Por enquanto não há nenhum token assim na lista. Verifique de novo antes de criar outro.',
  revokeOrphans: 'Revogar…',
  createAgain: 'Criar outro token',

  created: 'Token criado',
  secret: 'Segredo',
  secretOnce: 'Salve o segredo agora. Não será possível exibi-lo novamente.',
  secretMasked: 'Oculto',
  show: 'Mostrar',
  hide: 'Ocultar',
  copySecret: 'Copiar',
  copyEnvLine: 'Copiar a linha .env',
  downloadEnv: 'Baixar o arquivo .env',
  copiedSecret: 'Segredo copiado',
  copiedEnvLine: 'Linha .env copiada',
  downloadedEnv: 'Arquivo .env baixado',
  copySecretByHand: 'O navegador recusou. O segredo está selecionado: pressione Ctrl+C ou ⌘C.',
  expirationDiffers: (asked, got) => `Você escolheu “${asked}”, mas o Clerk definiu “${got}”.`,
  secretGone: 'O segredo não está mais nesta página. Se você não o salvou, revogue este token.',
  done: 'Concluir',
  closeUnsavedQuestion: 'Fechar sem salvar o segredo? Não será possível exibi-lo novamente.',
  keepOpen: 'Manter aberto',
  closeUnsaved: 'Fechar sem salvar',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** Brazilian Portuguese, with the words of managing. */
export const ptBR: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
