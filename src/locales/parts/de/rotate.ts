import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

/** A no-break space (U+00A0) precedes each ellipsis. */
export const ROTATE: RotateLabels = {
  rotate: 'Rotieren\u00a0…',
  rotateToken: (id) => `Token ${id} rotieren`,
  continueRotation: 'Abschließen\u00a0…',
  continueRotationOf: (id) => `Rotation des Tokens ${id} abschließen`,
  rotateStep: (step, steps, format) =>
    `Token rotieren: Schritt ${format(step)} von ${format(steps)}`,
  rotateIntro:
    'Sie erstellen ein neues Token mit denselben Claims und derselben Gültigkeitsdauer. Das alte gilt, bis Sie es im letzten Schritt widerrufen.',
  rotateLifetime: 'Gültigkeitsdauer',
  rotateShorter:
    'Das alte Token gilt länger, als diese Seite es erlaubt. Das neue gilt deshalb kürzer.',
  scopesGained: (machines) => `Nur das neue Token darf ${machines} aufrufen.`,
  scopesLost: (machines) => `Das neue Token darf ${machines} nicht aufrufen, das alte schon.`,
  claimsInexact:
    'Die Claims enthalten eine Zahl, die JavaScript nicht genau darstellen kann. Das neue Token bekommt, was hier steht.',
  nextStep: 'Weiter',
  rotateOld: 'Altes Token',
  rotateNew: 'Neues Token',
  lookingForTokens: 'Beide Tokens werden gesucht\u00a0…',
  notInList: (count, format) => `Nicht unter den neuesten ${format(count)} Tokens dieser Maschine.`,
  rotateAdvice: rotateAdviceText({
    gone: 'Widerrufen Sie noch nicht: Das neue Token ist widerrufen, abgelaufen oder nicht in der Liste.',
    'in-use': ({ oldUse }) =>
      `Das alte Token wird noch genutzt: zuletzt ${oldUse}, also nach dem Erstellen des neuen.`,
    waiting:
      'Das neue Token wurde nie genutzt. Setzen Sie zuerst sein Secret an die Stelle des alten.',
    recent: ({ newUse, silence }) =>
      `Das neue Token wurde ${newUse} genutzt. Das alte wurde erst ${silence} lang nicht genutzt, warten Sie also noch etwas.`,
    unknown:
      'Der Server macht keine Angabe dazu, wann beide genutzt wurden. Fragen Sie die Zuständigen, bevor Sie das alte Token widerrufen.',
    expired: 'Das alte Token ist abgelaufen, sodass keine Maschine es nutzen kann.',
    unused: 'Das alte Token wurde nie genutzt, also dürfte es niemandem fehlen.',
    silent: ({ newUse, silence }) =>
      `Das neue Token wurde ${newUse} genutzt. Das alte wurde ${silence} lang nicht genutzt. Eine Maschine, die seltener aufruft, braucht es vielleicht noch.`,
  }),
  closeAndContinue:
    'Sie können diesen Dialog schließen und später fortfahren. Von selbst geschieht nichts.',
  revokeOld: 'Das alte widerrufen\u00a0…',
  revokeOldEffect:
    'Danach schlägt jeder Aufruf mit dem alten Token fehl. Das lässt sich nicht rückgängig machen.',
  rotatedReason: 'Rotiert',
  rotated: 'Token rotiert',
  rotatedText: 'Das alte Token ist widerrufen. Das neue ist an seine Stelle getreten.',
};
