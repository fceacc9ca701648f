import type { LeakLabels } from '../../../text/manage/leakLabels.js';
import { leakFailureText } from '../../shared/leakFailureText.js';
import { plural } from '../../shared/plural.js';

/** A narrow no-break space (U+202F) precedes each colon. */
export const LEAK: LeakLabels = {
  leakTitle: 'Vérifier un jeton divulgué',
  leakText: 'Texte divulgué',
  leakHint:
    'Collez un jeton, une ligne d’un fichier .env, un en-tête, une URL ou un journal. Seul le secret d’un jeton M2M est envoyé, à votre serveur et à Clerk. La touche Entrée lance la vérification.',
  leakCheck: 'Vérifier',
  leakNothing: 'Ce texte ne contient ni jeton, ni clé, ni ID de Clerk.',
  leakCut: plural('fr', {
    one: 'Seul le premier caractère a été lu.',
    many: 'Seuls les # premiers caractères ont été lus.',
    other: 'Seuls les # premiers caractères ont été lus.',
  }),
  leakFound: plural('fr', {
    one: '# résultat trouvé.',
    many: '# de résultats trouvés.',
    other: '# résultats trouvés.',
  }),
  leakKinds: {
    'token-secret': ['Secret d’un jeton M2M'],
    'token-id': [
      'ID d’un jeton M2M',
      'Un ID n’est pas un secret. Ne révoquez le jeton que si son secret a été divulgué, lui aussi.',
    ],
    'token-jwt': [
      'Jeton M2M au format JWT',
      'Clerk ne peut pas le révoquer\u202f: il reste valable jusqu’à son expiration. Prévenez les machines qu’il peut appeler et ajoutez la ligne à leur liste de blocage. Retirez ces machines des portées de la machine du jeton et remplacez la clé de celle-ci.',
    ],
    jwt: [
      'Jeton de session ou autre jeton JWT',
      'Ce n’est pas un jeton M2M. S’il s’agit d’une session, déconnectez l’utilisateur de tous ses appareils dans le tableau de bord de Clerk.',
    ],
    'instance-key': [
      'Clé secrète d’une instance (Secret Key)',
      'C’est le pire des cas\u202f: elle ouvre tout dans l’instance. Remplacez-la immédiatement dans le tableau de bord de Clerk. Les clés de Stripe ont le même aspect.',
    ],
    'api-key': [
      'Clé d’une machine ou clé d’API d’un utilisateur',
      'Les deux ont le même aspect. Si c’est celle d’une machine, remplacez la clé de cette machine. Si c’est celle d’un utilisateur, révoquez-la dans le tableau de bord de Clerk.',
    ],
    'oauth-token': [
      'Jeton d’accès OAuth',
      'Ce n’est pas un jeton M2M. Révoquez-le auprès de l’application OAuth pour laquelle il a été créé.',
    ],
    'machine-id': ['ID d’une machine', 'Un ID n’est pas un secret, il n’y a donc rien à faire.'],
    unknown: [
      'Secret inconnu',
      'Il ne ressemble pas à ceux de Clerk. Il est peut-être tronqué ou vient d’un autre service\u202f: révoquez-le auprès de celui-ci.',
    ],
  },
  leakOutcomes: {
    checking: 'Vérification…',
    failed: 'Il n’a pas été vérifié et est donc peut-être valable.',
    unknown:
      'Clerk ne l’accepte pas comme valable\u202f: il est révoqué, expiré, d’une autre instance ou mal recopié, ou vous n’avez pas le droit de voir sa machine.',
    unlisted: 'Les jetons les plus récents de cette machine n’ont pas cet ID.',
    live: 'Il est valable\u202f: toute personne qui l’a peut l’utiliser maintenant.',
    revoked: 'Il est déjà révoqué.',
    expired: 'Il a expiré.',
    revoking: 'Révocation…',
    confirming: 'Révoqué. Nouvelle demande à Clerk…',
    confirmed: 'Confirmé\u202f: Clerk ne l’accepte plus.',
    unconfirmed: 'Révoqué, mais non confirmé.',
    stillLive: 'Révoqué, mais Clerk l’accepte encore. Redemandez dans une minute.',
  },
  leakFailedText: leakFailureText({
    not_allowed_action:
      'Le serveur n’est pas configuré pour vérifier des jetons. Prévenez la personne qui le gère.',
    forbidden:
      'Vous n’avez pas le droit de vérifier des jetons. Demandez l’accès à un administrateur.',
    quota_exceeded: 'Votre forfait Clerk ne permet pas d’autres vérifications.',
    audit_failed:
      'Le serveur n’a pas pu consigner l’action et n’a donc rien vérifié. Réessayez plus tard.',
    invalid_response: 'Cette page ne comprend pas la réponse du serveur.',
  }),
  leakUsed: (time) => `${time}, peut-être par cette vérification.`,
  leakRevoke: 'Révoquer maintenant',
  leakConfirm: 'Redemander à Clerk',
  leakRest: (count, format) => `Vérifier ${format(count)} de plus`,
  leakInstance: 'Instance',
  leakDenylist: 'Copier la ligne pour une liste de blocage',
  leakReport: 'Copier le rapport',
  leakReportCopied: 'Rapport copié',
};
