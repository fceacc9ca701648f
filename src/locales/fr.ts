import { failureText } from './shared/failureText.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** French. A narrow no-break space (U+202F) precedes each colon. */
export const fr: M2MTokensLocale = {
  locale: 'fr',
  labels: {
    caption: 'Jetons M2M',
    columnId: 'ID du jeton',
    columnStatus: 'Statut',
    columnScopes: 'Portées',
    columnCreated: 'Création',
    columnLastUsed: 'Dernier usage',
    columnExpires: 'Expiration',
    columnDetails: 'Détails',
    status: {
      active: 'Actif',
      expiring: 'Expire bientôt',
      expired: 'Expiré',
      revoked: 'Révoqué',
    },
    neverUsed: 'Jamais',
    neverExpires: 'Jamais',
    neverExpiresHint: 'À vérifier\u202f: ce jeton reste valable tant que personne ne le révoque.',
    unknownTime: 'Inconnue',
    noScopes: 'Aucune',
    moreScopes: (count, format) => `+${format(count)}`,
    copyId: (id) => `Copier l’ID du jeton ${id}`,
    copied: 'Copié',
    copiedId: 'ID du jeton copié',
    copyByHand: 'Sélectionné\u202f: appuyez sur Ctrl+C ou ⌘C',

    details: (id) => `Détails du jeton ${id}`,
    machine: 'Machine',
    updated: 'Mise à jour',
    revocationReason: 'Motif de la révocation',
    noRevocationReason: 'Aucun motif n’a été indiqué.',
    claims: 'Revendications',
    noClaims: 'Aucune',
    claimsOf: (id) => `Revendications du jeton ${id}`,
    copyClaims: (id) => `Copier les revendications du jeton ${id}`,
    copiedClaims: 'Revendications copiées',
    copyTooLarge:
      'Trop volumineux pour être copié\u202f: seule la partie affichée est sélectionnée',
    claimsCut: plural('fr', {
      one: 'Seul # caractère est affiché.',
      many: 'Seuls les # premiers caractères sont affichés.',
      other: 'Seuls les # premiers caractères sont affichés.',
    }),

    loading: 'Chargement des jetons',
    loaded: plural('fr', {
      one: '# jeton chargé',
      many: '# de jetons chargés',
      other: '# jetons chargés',
    }),
    noSubjectTitle: 'Aucune machine sélectionnée',
    noSubjectText: 'Sélectionnez une machine pour voir ses jetons.',
    noneTitle: 'Aucun jeton',
    noneText:
      'Cette machine n’a aucun jeton opaque, pas même révoqué ou expiré. Clerk ne stocke pas les jetons JWT\u202f: ils n’apparaissent donc jamais ici.',
    noneShownTitle: 'Aucun jeton à afficher',
    noneShownText:
      'Il existe peut-être des jetons révoqués ou expirés, actuellement masqués. Les jetons JWT n’apparaissent jamais.',
    includeAll: 'Inclure les révoqués et les expirés',
    pastEndTitle: 'Cette page n’existe plus',
    pastEndText: 'La liste a raccourci et se termine avant cette page.',
    firstPage: 'Aller à la première page',
    idleTitle: 'Les jetons ne sont pas chargés',
    load: 'Charger les jetons',
    failedTitle: 'Impossible de charger les jetons',
    failedText: failureText({
      signedOut: 'Votre session est terminée. Reconnectez-vous, puis réessayez.',
      redirected:
        'Le serveur a redirigé la requête. Votre session est peut-être terminée : reconnectez-vous. Si vous êtes connecté, le service de jetons ne se trouve pas à son adresse.',
      forbidden:
        'Vous n’avez pas le droit de voir les jetons de cette machine. Demandez l’accès à un administrateur.',
      notFound:
        'La machine est introuvable, ou le service de jetons ne se trouve pas à son adresse.',
      rateLimited: 'Trop de requêtes ont été envoyées en peu de temps.',
      unreachable: 'Le serveur est injoignable. Vérifiez votre connexion.',
      timeout: 'Le serveur a mis trop de temps à répondre.',
      notTokens: 'La réponse du serveur n’est pas une liste de jetons.',
      notSetUp:
        'Le serveur n’est pas configuré pour lister les jetons. Prévenez la personne qui le gère.',
      badRequest:
        'La requête n’a pas pu être effectuée telle que demandée. Prévenez la personne qui gère cette page.',
      serverFailed: 'Le serveur a rencontré une erreur. Elle est très probablement passagère.',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) {
        return 'Impossible d’actualiser les jetons. Ceux qui sont affichés ne sont peut-être plus à jour.';
      }
      return hasOtherFilters
        ? `Impossible de charger les jetons. Ceux qui sont affichés restent ceux de la page ${format(page)}, d’avant la modification des filtres.`
        : `Impossible de charger les jetons. Ceux qui sont affichés restent ceux de la page ${format(page)}, tels qu’ils étaient.`;
    },
    retryAfter: waitText({
      seconds: plural('fr', {
        one: 'Attendez # seconde avant de réessayer.',
        many: 'Attendez # de secondes avant de réessayer.',
        other: 'Attendez # secondes avant de réessayer.',
      }),
      minutes: plural('fr', {
        one: 'Attendez # minute avant de réessayer.',
        many: 'Attendez # de minutes avant de réessayer.',
        other: 'Attendez # minutes avant de réessayer.',
      }),
    }),
    traceId: 'ID de trace',
    retry: 'Réessayer',
    skipped: plural('fr', {
      one: '# ligne de cette page n’a pas pu être lue et n’est pas affichée.',
      many: '# de lignes de cette page n’ont pas pu être lues et ne sont pas affichées.',
      other: '# lignes de cette page n’ont pas pu être lues et ne sont pas affichées.',
    }),
    printed: 'Imprimé le',

    filters: 'Filtres',
    includeRevoked: 'Inclure les révoqués',
    includeRevokedHint: 'Ajoute les jetons qui ont été révoqués. Les autres restent affichés.',
    includeExpired: 'Inclure les expirés',
    includeExpiredHint: 'Ajoute les jetons arrivés à expiration. Les autres restent affichés.',

    pagination: 'Pages de jetons',
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    page: (page, format) => `Page ${format(page)}`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${rows} sur ${format(range.total)}`;
    },
    rowsPerPage: 'Lignes par page',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `Page ${format(page)}, à partir de la ligne ${format(first)}`
        : `Page ${format(page)} sur ${format(pageCount)}, lignes ${format(first)} à ${format(last)} sur ${format(total)}`,

    tokens: 'Jetons M2M',
    total: plural('fr', { one: '# jeton', many: '# de jetons', other: '# jetons' }),
    refresh: 'Actualiser',
  },
};
