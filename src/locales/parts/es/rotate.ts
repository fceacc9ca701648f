import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

export const ROTATE: RotateLabels = {
  rotate: 'Reemplazar…',
  rotateToken: (id) => `Reemplazar el token ${id}`,
  continueRotation: 'Terminar…',
  continueRotationOf: (id) => `Terminar de reemplazar el token ${id}`,
  rotateStep: (step, steps, format) =>
    `Reemplazar el token: paso ${format(step)} de ${format(steps)}`,
  rotateIntro:
    'Se creará un token nuevo con los mismos claims y la misma duración. El antiguo funciona hasta que usted lo revoque en el último paso.',
  rotateLifetime: 'Duración',
  rotateShorter:
    'El token antiguo dura más de lo que permite esta página, así que el nuevo dura menos.',
  scopesGained: (machines) => `Solo el token nuevo puede llamar a ${machines}.`,
  scopesLost: (machines) =>
    `El token nuevo no puede llamar a ${machines}, a diferencia del antiguo.`,
  claimsInexact:
    'Los claims contienen un número que JavaScript no puede representar con exactitud. El token nuevo recibe lo que se muestra aquí.',
  nextStep: 'Continuar',
  rotateOld: 'Token antiguo',
  rotateNew: 'Token nuevo',
  lookingForTokens: 'Buscando ambos tokens…',
  notInList: plural('es', {
    one: 'No es el token más reciente de esta máquina, el único consultado.',
    many: 'No está entre los # de tokens más recientes de esta máquina.',
    other: 'No está entre los # tokens más recientes de esta máquina.',
  }),
  rotateAdvice: rotateAdviceText({
    gone: 'No lo revoque todavía: el token nuevo está revocado, ha expirado o no está en la lista.',
    'in-use': ({ oldUse }) =>
      `Algo sigue usando el token antiguo: se usó ${oldUse}, después de crearse el nuevo.`,
    waiting:
      'El token nuevo no se ha usado nunca. Ponga primero su secreto en el lugar del antiguo.',
    recent: ({ newUse, silence }) =>
      `El token nuevo se usó ${newUse}. El antiguo lleva solo ${silence} sin usarse, así que espere un poco.`,
    unknown:
      'El servidor no indica cuándo se usaron ambos. Consulte a los responsables del token antiguo antes de revocarlo.',
    expired: 'El token antiguo ha expirado, así que ninguna máquina puede usarlo.',
    unused: 'El token antiguo no se ha usado nunca, así que nada debería echarlo en falta.',
    silent: ({ newUse, silence }) =>
      `El token nuevo se usó ${newUse}. El antiguo lleva ${silence} sin usarse. Puede que todavía lo necesite alguna máquina que llame con menos frecuencia.`,
  }),
  closeAndContinue:
    'Puede cerrar este cuadro de diálogo y terminar más tarde. Nada ocurre por sí solo.',
  revokeOld: 'Revocar el antiguo…',
  revokeOldEffect:
    'A partir de ese momento fallará toda llamada con el token antiguo. Esta acción no se puede deshacer.',
  rotatedReason: 'Reemplazado',
  rotated: 'Token reemplazado',
  rotatedText: 'El token antiguo está revocado. El nuevo ocupa su lugar.',
};
