import type { LeakLabels } from '../../../text/manage/leakLabels.js';
import { leakFailureText } from '../../shared/leakFailureText.js';
import { plural } from '../../shared/plural.js';

export const LEAK: LeakLabels = {
  leakTitle: 'Verificar um token vazado',
  leakText: 'Texto vazado',
  leakHint:
    'Cole um token, uma linha de um arquivo .env, um cabeçalho, uma URL ou um log. Somente o segredo de um token M2M é enviado, ao seu servidor e ao Clerk. A tecla Enter inicia a verificação.',
  leakCheck: 'Verificar',
  leakNothing: 'Este texto não contém nenhuma credencial do Clerk.',
  leakCut: plural('pt-BR', {
    one: 'Somente o primeiro caractere foi lido.',
    many: 'Somente os primeiros # de caracteres foram lidos.',
    other: 'Somente os primeiros # caracteres foram lidos.',
  }),
  leakFound: plural('pt-BR', {
    one: '# credencial encontrada.',
    many: '# de credenciais encontradas.',
    other: '# credenciais encontradas.',
  }),
  leakKinds: {
    'token-secret': ['Segredo de um token M2M'],
    'token-id': [
      'ID de um token M2M',
      'Um ID não é um segredo. Revogue o token somente se o segredo dele também tiver vazado.',
    ],
    'token-jwt': [
      'Token M2M no formato JWT',
      'O Clerk não pode revogá-lo: ele funciona até expirar. Avise as máquinas que ele pode chamar e adicione a linha à lista de bloqueio delas. Remova essas máquinas dos escopos da máquina do token e substitua a chave desta última.',
    ],
    jwt: [
      'Token de sessão ou outro token JWT',
      'Não é um token M2M. Se for de uma sessão, desconecte o usuário de todos os dispositivos no painel do Clerk.',
    ],
    'instance-key': [
      'Chave secreta de uma instância (Secret Key)',
      'É o pior caso: ela abre tudo na instância. Substitua-a agora no painel do Clerk. As chaves da Stripe têm a mesma aparência.',
    ],
    'api-key': [
      'Chave de uma máquina ou chave de API de um usuário',
      'As duas têm a mesma aparência. Se for de uma máquina, substitua a chave dessa máquina. Se for de um usuário, revogue-a no painel do Clerk.',
    ],
    'oauth-token': [
      'Token de acesso OAuth',
      'Não é um token M2M. Revogue-o no aplicativo OAuth para o qual ele foi criado.',
    ],
    'machine-id': ['ID de uma máquina', 'Um ID não é um segredo, portanto não há nada a fazer.'],
    unknown: [
      'Credencial desconhecida',
      'Não parece ser do Clerk. Ela pode estar cortada ou ser de outro serviço: revogue-a lá.',
    ],
  },
  leakOutcomes: {
    checking: 'Verificando…',
    failed: 'Ele não foi verificado, portanto pode estar válido.',
    unknown:
      'O Clerk não o aceita como válido: ele foi revogado, expirou, é de outra instância ou foi digitado errado, ou você não tem permissão para ver a máquina dele.',
    unlisted: 'Os tokens mais recentes desta máquina não têm este ID.',
    live: 'Ele está válido: qualquer pessoa que o tenha pode usá-lo agora.',
    revoked: 'Ele já está revogado.',
    expired: 'Ele expirou.',
    revoking: 'Revogando…',
    confirming: 'Revogado. Perguntando ao Clerk de novo…',
    confirmed: 'Confirmado: o Clerk não o aceita mais.',
    unconfirmed: 'Revogado, mas sem confirmação.',
    stillLive: 'Revogado, mas o Clerk ainda o aceita. Pergunte de novo daqui a um minuto.',
  },
  leakFailedText: leakFailureText({
    not_allowed_action:
      'O servidor não está configurado para verificar tokens. Avise quem o administra.',
    forbidden: 'Você não tem permissão para verificar tokens. Peça acesso a um administrador.',
    quota_exceeded: 'Seu plano no Clerk não permite mais verificações.',
    audit_failed:
      'O servidor não conseguiu registrar a ação e, por isso, não verificou nada. Tente novamente mais tarde.',
    invalid_response: 'Esta página não entende a resposta do servidor.',
  }),
  leakUsed: (time) => `${time}, talvez por esta própria verificação.`,
  leakRevoke: 'Revogar agora',
  leakConfirm: 'Perguntar ao Clerk de novo',
  leakRest: (count, format) => `Verificar mais ${format(count)}`,
  leakInstance: 'Instância',
  leakDenylist: 'Copiar a linha para uma lista de bloqueio',
  leakReport: 'Copiar o relatório',
  leakReportCopied: 'Relatório copiado',
};
