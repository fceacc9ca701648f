import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { fr as reading } from '../fr.js';
import { LEAK } from '../parts/fr/leak.js';
import { MACHINES } from '../parts/fr/machines.js';
import { ROTATE } from '../parts/fr/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

/** A narrow no-break space (U+202F) precedes each colon and question mark, a no-break space (U+00A0) is inside quotes. */
const MANAGE: M2MManageLabels = {
  cancel: 'Annuler',
  close: 'Fermer',
  revokeTitle: plural('fr', {
    one: 'Révoquer ce jeton\u202f?',
    many: 'Révoquer # de jetons\u202f?',
    other: 'Révoquer # jetons\u202f?',
  }),
  revokeEffect: plural('fr', {
    one: 'Tout appel effectué avec ce jeton échouera dès lors. Cette action est irréversible.',
    many: 'Tout appel effectué avec ces jetons échouera dès lors. Cette action est irréversible.',
    other: 'Tout appel effectué avec ces jetons échouera dès lors. Cette action est irréversible.',
  }),
  revokeConfirm: plural('fr', {
    one: 'Révoquer le jeton',
    many: 'Révoquer # de jetons',
    other: 'Révoquer # jetons',
  }),
  revoking: 'Révocation…',
  mayCall: 'Peut appeler',
  used: (time) => `Utilisé ${time}`,
  unused: 'Jamais utilisé',
  lastUseUnknown: 'Inconnu. Le serveur ne l’indique pas.',
  usedRecently: (time) => `Utilisé ${time}\u202f: il est encore en service.`,
  manyUsedRecently: plural('fr', {
    one: '# de ces jetons a été utilisé au cours de la dernière heure\u202f: il est encore en service.',
    many: '# de ces jetons ont été utilisés au cours de la dernière heure\u202f: ils sont encore en service.',
    other:
      '# de ces jetons ont été utilisés au cours de la dernière heure\u202f: ils sont encore en service.',
  }),
  jwtsUnaffected:
    'Les jetons JWT de cette machine ne sont pas concernés. Ils restent valides jusqu’à leur expiration.',
  alreadyRevoked: plural('fr', {
    one: '# jeton est déjà révoqué et n’est pas concerné.',
    many: '# de jetons sont déjà révoqués et ne sont pas concernés.',
    other: '# jetons sont déjà révoqués et ne sont pas concernés.',
  }),
  alreadyExpired: plural('fr', {
    one: '# jeton a déjà expiré\u202f: aucune machine ne peut l’utiliser.',
    many: '# de jetons ont déjà expiré\u202f: aucune machine ne peut les utiliser.',
    other: '# jetons ont déjà expiré\u202f: aucune machine ne peut les utiliser.',
  }),
  reason: 'Motif',
  reasonOptional: 'Motif (facultatif)',
  reasonPresets: 'Motifs courants',
  revokeReasons: ['Divulgué', 'Inutilisé', 'Remplacé', 'Départ du responsable'],
  reasonMissing: 'Indiquez un motif.',
  reasonLength: (count, limit, format) => `${format(count)} caractères sur ${format(limit)}`,
  reasonTooLong: plural('fr', {
    one: 'Raccourcissez le motif à # caractère.',
    many: 'Raccourcissez le motif à # de caractères.',
    other: 'Raccourcissez le motif à # caractères.',
  }),
  tokensToRevoke: 'Jetons à révoquer',
  revokeOutcome: {
    waiting: 'En attente',
    pending: 'Révocation…',
    revoked: 'Révoqué',
    stopped: 'Non révoqué',
  },
  revokeProgress: (done, total, format) => `${format(done)} sur ${format(total)} traités`,
  revokePaused: 'Trop de requêtes ont été envoyées en peu de temps.',
  revokeContinues: plural('fr', {
    one: 'Reprise dans # seconde.',
    many: 'Reprise dans # de secondes.',
    other: 'Reprise dans # secondes.',
  }),
  stop: 'Arrêter',
  revokeSummary: summaryText({
    revoked: plural('fr', { one: '# révoqué', many: '# révoqués', other: '# révoqués' }),
    failed: plural('fr', { one: '# échec', many: '# d’échecs', other: '# échecs' }),
    stopped: plural('fr', {
      one: '# non envoyé',
      many: '# non envoyés',
      other: '# non envoyés',
    }),
    separator: ', ',
  }),
  revokeFailed: 'Le jeton n’a pas été révoqué.',
  revokeUnknown: 'Le jeton a peut-être été révoqué.',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      'La réponse s’est perdue. Consultez de nouveau la liste, ou révoquez encore une fois, ce qui est sans risque.',
    forbidden:
      'Vous n’avez pas le droit de révoquer les jetons de cette machine. Demandez l’accès à un administrateur.',
    not_found: 'Clerk ne connaît pas ce jeton, ou celui-ci appartient à une autre machine.',
    not_revocable:
      'Clerk ne peut pas révoquer ce jeton. Il a peut-être été révoqué ou a expiré entre-temps\u202f: actualisez la liste.',
    conflict: 'Une autre modification a eu lieu au même moment. Réessayez.',
    not_allowed_action:
      'Le serveur n’est pas configuré pour révoquer des jetons. Prévenez la personne qui le gère.',
    audit_failed:
      'Le serveur n’a pas pu consigner l’action et n’a donc rien révoqué. Réessayez plus tard.',
    invalid_response: 'Cette page ne comprend pas la réponse du serveur.',
  }),
  revokedTokens: plural('fr', {
    one: '# jeton révoqué',
    many: '# de jetons révoqués',
    other: '# jetons révoqués',
  }),

  columnSelect: 'Sélection',
  columnActions: 'Actions',
  selectToken: (id) => `Sélectionner le jeton ${id}`,
  selection: 'Jetons sélectionnés',
  selectPage: 'Tout sélectionner sur cette page',
  selected: plural('fr', {
    one: '# sélectionné',
    many: '# sélectionnés',
    other: '# sélectionnés',
  }),
  noneSelected: 'Aucun jeton sélectionné',
  clearSelection: 'Tout désélectionner',
  revoke: 'Révoquer…',
  revokeFound: (count, format) => `Révoquer ces ${format(count)}…`,
  revokeToken: (id) => `Révoquer le jeton ${id}`,
  revokedJustNow: 'Révoqué à l’instant',
  newToken: 'Nouveau',
  createdToken: 'Jeton créé',

  createToken: 'Créer un jeton',
  createFor: (machine) => `Pour ${machine}`,
  creating: 'Création…',
  format: 'Format',
  formatOpaque: 'Opaque',
  formatOpaqueHint: 'Clerk le stocke. Il apparaît dans cette liste et vous pouvez le révoquer.',
  formatJwt: 'JWT',
  formatJwtHint:
    'Clerk ne stocke pas les jetons JWT. Ils n’apparaissent jamais ici et ne peuvent pas être révoqués.',
  expiration: 'Expiration',
  expirationCustom: 'Personnalisée',
  expirationAmount: 'Nombre',
  expirationUnit: 'Unité',
  expirationUnits: { minute: 'minutes', hour: 'heures', day: 'jours' },
  expiresOn: (time) => `Expire le ${time}`,
  neverExpiresWarning:
    'Il reste valable tant que personne ne le révoque, même en cas de fuite. Préférez une date d’expiration.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `La durée maximale est de ${longest}.`;
    return fault === 'too-short'
      ? 'Cette date n’est pas dans le futur. Saisissez au moins 1.'
      : 'Saisissez un nombre entier.';
  },
  claimsOptional: 'Revendications (facultatif)',
  claimsHint: 'Du JSON que tout destinataire du jeton peut lire. N’y mettez aucun secret.',
  claimsSize: (bytes, limit, format) => `${format(bytes)} octets sur ${format(limit)}`,
  claimsFault: claimsFaultText({
    place: (line, column) => `Ligne ${line}, colonne ${column}\u202f: `,
    notJson: (character) => `«\u00a0${character}\u00a0» n’est pas valide ici en JSON.`,
    notJsonBlank: 'un saut de ligne ou une espace n’est pas valide ici en JSON.',
    notJsonEnd: 'le JSON est incomplet.',
    repeated: (name) => `le nom «\u00a0${name}\u00a0» figure déjà dans cet objet.`,
    deep: (levels) => `les revendications ont au plus ${levels} niveaux.`,
    inexact: 'JavaScript modifierait ce nombre. Écrivez-le comme texte, entre guillemets.',
    reserved: (name) =>
      `Clerk définit lui-même «\u00a0${name}\u00a0» dans un jeton JWT. Choisissez un autre nom.`,
    size: (limit) => `La taille maximale des revendications est de ${limit} octets.`,
    shape: 'Les revendications d’un jeton JWT forment un objet, par exemple {"team": "billing"}.',
  }),
  scopesKept: 'Le jeton conserve ces portées, même si celles de la machine changent plus tard.',
  scopesOfMachine: 'Le jeton reçoit les portées actuelles de la machine et les conserve.',
  scopesNone: 'Aucune. Le jeton ne peut appeler aucune machine.',
  createFailedTitle: 'Le jeton n’a pas été créé',
  createFailedText: createFailureText({
    unauthenticated:
      'Votre session est terminée. Reconnectez-vous dans un autre onglet, puis réessayez ici.',
    forbidden:
      'Vous n’avez pas le droit de créer des jetons pour cette machine. Demandez l’accès à un administrateur.',
    conflict:
      'Une autre modification a eu lieu au même moment. Consultez la liste, puis réessayez.',
    quota_exceeded:
      'Votre forfait Clerk ne permet pas d’autres jetons. Révoquez ceux dont vous n’avez pas besoin ou changez de forfait.',
    invalid_params: 'Le serveur a refusé ces valeurs. Modifiez-les, puis réessayez.',
    audit_failed:
      'Le serveur n’a pas pu consigner l’action et n’a donc pas créé de jeton. Réessayez plus tard.',
    not_allowed_action:
      'Le serveur n’est pas configuré pour créer des jetons. Prévenez la personne qui le gère.',
  }),
  createUnknownTitle: 'Le jeton existe peut-être',
  createUnknownText:
    'La réponse à votre requête s’est perdue. Clerk a peut-être créé un jeton dont le secret n’a jamais été affiché.',
  createOrphans: plural('fr', {
    one: '# jeton avec ces revendications est nouveau dans la liste. Son secret n’a jamais été affiché, révoquez-le\u202f:',
    many: '# de jetons avec ces revendications sont nouveaux dans la liste. Leurs secrets n’ont jamais été affichés, révoquez-les\u202f:',
    other:
      '# jetons avec ces revendications sont nouveaux dans la liste. Leurs secrets n’ont jamais été affichés, révoquez-les\u202f:',
  }),
  createNoOrphans:
    'Aucun jeton de ce type ne figure encore dans la liste. Vérifiez de nouveau avant d’en créer un autre.',
  revokeOrphans: 'Révoquer…',
  createAgain: 'Créer un autre jeton',

  created: 'Jeton créé',
  secret: 'Secret',
  secretOnce: 'Enregistrez le secret maintenant. Il ne pourra plus être affiché.',
  secretMasked: 'Masqué',
  show: 'Afficher',
  hide: 'Masquer',
  copySecret: 'Copier',
  copyEnvLine: 'Copier la ligne .env',
  downloadEnv: 'Télécharger le fichier .env',
  copiedSecret: 'Secret copié',
  copiedEnvLine: 'Ligne .env copiée',
  downloadedEnv: 'Fichier .env téléchargé',
  copySecretByHand:
    'Le navigateur a refusé. Le secret est sélectionné\u202f: appuyez sur Ctrl+C ou ⌘C.',
  expirationDiffers: (asked, got) =>
    `Vous avez choisi «\u00a0${asked}\u00a0», mais Clerk a défini «\u00a0${got}\u00a0».`,
  secretGone:
    'Le secret n’est plus sur cette page. Si vous ne l’avez pas enregistré, révoquez ce jeton.',
  done: 'Terminé',
  closeUnsavedQuestion: 'Fermer sans enregistrer le secret\u202f? Il ne pourra plus être affiché.',
  keepOpen: 'Laisser ouvert',
  closeUnsaved: 'Fermer sans enregistrer',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** French, with the words of managing. */
export const fr: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
