import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

/** A narrow no-break space (U+202F) precedes each colon. */
export const ROTATE: RotateLabels = {
  rotate: 'Remplacer…',
  rotateToken: (id) => `Remplacer le jeton ${id}`,
  continueRotation: 'Terminer…',
  continueRotationOf: (id) => `Terminer le remplacement du jeton ${id}`,
  rotateStep: (step, steps, format) =>
    `Remplacer le jeton\u202f: étape ${format(step)} sur ${format(steps)}`,
  rotateIntro:
    'Vous allez créer un jeton avec les mêmes revendications et la même durée de validité. L’ancien reste valable jusqu’à ce que vous le révoquiez à la dernière étape.',
  rotateLifetime: 'Durée de validité',
  rotateShorter:
    'L’ancien jeton est valable plus longtemps que cette page ne le permet. La durée du nouveau est donc plus courte.',
  scopesGained: (machines) => `Seul le nouveau jeton peut appeler ${machines}.`,
  scopesLost: (machines) =>
    `Le nouveau jeton ne peut pas appeler ${machines}, contrairement à l’ancien.`,
  claimsInexact:
    'Les revendications contiennent un nombre que JavaScript ne peut pas représenter exactement. Le nouveau jeton reçoit ce qui est affiché ici.',
  nextStep: 'Continuer',
  rotateOld: 'Ancien jeton',
  rotateNew: 'Nouveau jeton',
  lookingForTokens: 'Recherche des deux jetons…',
  notInList: plural('fr', {
    one: 'Ne figure pas parmi # jeton, le plus récent de cette machine.',
    many: 'Ne figure pas parmi les # de jetons les plus récents de cette machine.',
    other: 'Ne figure pas parmi les # jetons les plus récents de cette machine.',
  }),
  rotateAdvice: rotateAdviceText({
    gone: 'Ne révoquez pas encore\u202f: le nouveau jeton est révoqué, a expiré ou ne figure pas dans la liste.',
    'in-use': ({ oldUse }) =>
      `L’ancien jeton sert encore\u202f: il a été utilisé ${oldUse}, après la création du nouveau.`,
    waiting:
      'Le nouveau jeton n’a jamais été utilisé. Mettez d’abord son secret à la place de l’ancien.',
    recent: ({ newUse, silence }) =>
      `Le nouveau jeton a été utilisé ${newUse}. L’ancien n’est inutilisé que depuis ${silence}, attendez donc un peu.`,
    unknown:
      'Le serveur n’indique pas quand les deux ont été utilisés. Interrogez les responsables de l’ancien jeton avant de le révoquer.',
    expired: 'L’ancien jeton a expiré\u202f: aucune machine ne peut l’utiliser.',
    unused: 'L’ancien jeton n’a jamais été utilisé, il ne devrait donc manquer à rien.',
    silent: ({ newUse, silence }) =>
      `Le nouveau jeton a été utilisé ${newUse}. L’ancien est inutilisé depuis ${silence}. Une machine qui appelle moins souvent en a peut-être encore besoin.`,
  }),
  closeAndContinue:
    'Vous pouvez fermer cette fenêtre et terminer plus tard. Rien ne se passe tout seul.',
  revokeOld: 'Révoquer l’ancien…',
  revokeOldEffect:
    'Tout appel effectué avec l’ancien jeton échouera dès lors. Cette action est irréversible.',
  rotatedReason: 'Remplacé',
  rotated: 'Jeton remplacé',
  rotatedText: 'L’ancien jeton est révoqué. Le nouveau a pris sa place.',
};
