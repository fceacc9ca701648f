import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

const tooLong = plural('fr', {
  one: 'Utilisez au plus # caractère.',
  many: 'Utilisez au plus # de caractères.',
  other: 'Utilisez au plus # caractères.',
});

/** A narrow no-break space (U+202F) precedes each colon, a no-break space (U+00A0) is inside quotes. */
export const MACHINES: MachineLabels = {
  machine: 'Machine',
  findMachine: 'Saisissez une partie de son nom, ou son ID.',
  findingMachines: 'Recherche…',
  noMachine: 'Aucune machine n’a ce nom ou cet ID.',
  machinesFound: machinesFoundText({
    some: (shown, total) =>
      `${shown} sur ${total}. Saisissez une plus grande partie du nom pour en trouver d’autres.`,
    all: plural('fr', { one: '# machine', many: '# de machines', other: '# machines' }),
  }),
  useThisId: 'Utiliser cet ID',
  machinesFailed: 'Les machines n’ont pas pu être chargées. Un ID complet fonctionne sans elles.',

  createMachine: 'Créer une machine',
  saveMachine: 'Enregistrer',
  machineSaved: 'Enregistré',
  machineCreated: 'Machine créée',
  nameOfMachine: 'Nom',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? 'Donnez un nom à la machine.' : tooLong(limit, format),
  defaultLifetime: 'Durée de validité par défaut de ses jetons',
  defaultExpiresOn: (time) => `Un jeton créé maintenant expirerait le ${time}`,
  scopesOneWay: (isNew) =>
    `À sens unique\u202f: ces machines ne peuvent pas appeler en retour. Les nouveaux jetons reçoivent ces portées.${isNew ? '' : ' Une modification ici s’applique immédiatement.'}`,
  addScope: 'Ajouter une machine à appeler',
  removeScope: (machine) => `Retirer ${machine}`,
  scopesFull: plural('fr', {
    one: 'Une machine peut appeler au plus # autre machine.',
    many: 'Une machine peut appeler au plus # d’autres machines.',
    other: 'Une machine peut appeler au plus # autres machines.',
  }),

  machineKey: 'Clé secrète',
  machineKeyOnce: 'Enregistrez la clé maintenant. Cette page ne pourra plus l’afficher.',
  machineKeyGone:
    'La clé n’est plus sur cette page. Si vous ne l’avez pas enregistrée, remplacez-la.',

  rotateKey: 'Remplacer la clé',
  oldKeyLife: 'L’ancienne clé reste valable encore',
  oldKeyStops: '0 seconde\u202f: elle a été divulguée',
  rotateKeyText:
    'La machine reçoit une nouvelle clé. Clerk ne dit pas si ses jetons changent\u202f: vérifiez ceux qui servent.',
  keyRotated: 'Clé remplacée',

  deleteMachine: 'Supprimer la machine',
  deleteMachineText:
    'La machine ne pourra plus en appeler d’autres et ses clés cesseront de fonctionner. Cette action est irréversible.',
  activeTokens: 'Jetons actifs',
  activeTokenCount: (count, format) =>
    count === null
      ? 'Inconnu'
      : `${format(count)}. Clerk ne dit pas ce que deviennent les jetons actifs.`,
  calledBy: 'Appelée par',
  callersFound: callersText({
    unknown: 'Inconnu',
    partly: (checked, total) => `Machines vérifiées\u202f: seulement ${checked} sur ${total}.`,
    none: 'Aucune autre machine',
  }),
  revokeFirst: revokeFirstText({
    some: plural('fr', {
      one: 'Révoquer d’abord le plus récent…',
      many: 'Révoquer d’abord les # de jetons les plus récents…',
      other: 'Révoquer d’abord les # plus récents…',
    }),
    all: 'Tout révoquer d’abord…',
  }),
  typeName: (name) => `Saisissez «\u00a0${name}\u00a0» pour confirmer`,
  nameDiffers: 'Ce n’est pas le nom de la machine.',

  sending: 'Envoi…',
  machineFailed: 'Rien n’a été modifié.',
  machineUnknown:
    'La réponse s’est perdue, la modification a donc peut-être été faite. Vérifiez avant de la répéter.',
  machineFailedText: machineFailureText({
    forbidden: 'Vous n’avez pas le droit de le faire. Demandez l’accès à un administrateur.',
    not_found: 'Clerk ne connaît pas cette machine, ou pas l’autre.',
    conflict: 'C’est déjà le cas, ou une autre modification a eu lieu au même moment.',
    quota_exceeded: 'Votre forfait Clerk ne le permet pas.',
    invalid_params: 'Le serveur a refusé ces valeurs. Modifiez-les, puis réessayez.',
    audit_failed:
      'Le serveur n’a pas pu consigner l’action et n’a donc rien fait. Réessayez plus tard.',
    not_allowed_action:
      'Le serveur n’est pas configuré pour cela. Prévenez la personne qui le gère.',
  }),
};
