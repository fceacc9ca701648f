import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

export const ROTATE: RotateLabels = {
  rotate: 'Substituir…',
  rotateToken: (id) => `Substituir o token ${id}`,
  continueRotation: 'Finalizar…',
  continueRotationOf: (id) => `Finalizar a substituição do token ${id}`,
  rotateStep: (step, steps, format) =>
    `Substituir o token: etapa ${format(step)} de ${format(steps)}`,
  rotateIntro:
    'Será criado um novo token com as mesmas declarações e a mesma duração. O antigo funciona até que você o revogue na última etapa.',
  rotateLifetime: 'Duração',
  rotateShorter: 'O token antigo dura mais do que esta página permite, portanto o novo dura menos.',
  scopesGained: (machines) => `Somente o novo token pode chamar ${machines}.`,
  scopesLost: (machines) => `O novo token não pode chamar ${machines}, ao contrário do antigo.`,
  claimsInexact:
    'As declarações contêm um número que o JavaScript não consegue representar com exatidão. O novo token recebe o que é mostrado aqui.',
  nextStep: 'Continuar',
  rotateOld: 'Token antigo',
  rotateNew: 'Novo token',
  lookingForTokens: 'Procurando os dois tokens…',
  notInList: plural('pt-BR', {
    one: 'Não é o token mais recente desta máquina, o único consultado.',
    many: 'Não está entre os # de tokens mais recentes desta máquina.',
    other: 'Não está entre os # tokens mais recentes desta máquina.',
  }),
  rotateAdvice: rotateAdviceText({
    gone: 'Não revogue ainda: o novo token foi revogado, expirou ou não está na lista.',
    'in-use': ({ oldUse }) =>
      `Algo ainda usa o token antigo: ele foi usado ${oldUse}, depois que o novo foi criado.`,
    waiting: 'O novo token nunca foi usado. Primeiro coloque o segredo dele no lugar do antigo.',
    recent: ({ newUse, silence }) =>
      `O novo token foi usado ${newUse}. O antigo está sem uso há apenas ${silence}, portanto espere um pouco.`,
    unknown:
      'O servidor não informa quando os dois foram usados. Consulte os responsáveis pelo token antigo antes de revogá-lo.',
    expired: 'O token antigo expirou, portanto nenhuma máquina pode usá-lo.',
    unused: 'O token antigo nunca foi usado, portanto não deve fazer falta.',
    silent: ({ newUse, silence }) =>
      `O novo token foi usado ${newUse}. O antigo está sem uso há ${silence}. Uma máquina que chama com menos frequência talvez ainda precise dele.`,
  }),
  closeAndContinue:
    'Você pode fechar esta caixa de diálogo e finalizar mais tarde. Nada acontece por conta própria.',
  revokeOld: 'Revogar o antigo…',
  revokeOldEffect:
    'A partir desse momento, toda chamada com o token antigo falhará. Não é possível desfazer esta ação.',
  rotatedReason: 'Substituído',
  rotated: 'Token substituído',
  rotatedText: 'O token antigo está revogado. O novo está no lugar dele.',
};
