import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('fr', { one: '# jeton', many: '# de jetons', other: '# jetons' });
const days = plural('fr', { one: '# jour', many: '# de jours', other: '# jours' });
const NEVER = 'Jamais utilisés';

/**
 * A narrow no-break space (U+202F) precedes each colon. The adjectives are plural, as the number of tokens before them
 * usually is.
 */
export const INVENTORY: M2MInventoryLabels = {
  inventory: 'Inventaire des jetons',
  inventoryTitle: 'Tous les jetons de cette machine',
  inventoryPlan: ({ perRequest, most }, format) =>
    `Charge les jetons les plus récents, même révoqués ou expirés\u202f: ${format(perRequest)} par requête, ${format(most)} au maximum.`,
  inventoryLimited: partText(
    plural('fr', {
      one: 'Limité à # jeton, le plus récent.',
      many: 'Limité aux # de jetons les plus récents.',
      other: 'Limité aux # jetons les plus récents.',
    }),
    ({ count, total }, format) =>
      `Limité aux ${format(count)} plus récents sur ${tokens(total, format)}.`,
  ),
  inventoryLoad: 'Charger tous les jetons',
  inventoryLoadNewest: (count, format) => `Charger ${tokens(count, format)}`,
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${format(count)} sur ${tokens(total, format)}`,
  ),
  inventoryStop: 'Arrêter',
  inventoryContinue: 'Continuer',
  inventoryReload: 'Recharger',
  inventoryLoaded: (time) => `Chargés ${time}`,
  inventoryStopped: 'Le chargement a été arrêté, il manque donc les jetons les plus anciens.',
  inventoryFailed: 'Le chargement a échoué, il manque donc les jetons les plus anciens.',
  inventoryWaits: 'Le serveur a demandé d’attendre.',
  inventoryContinues: plural('fr', {
    one: 'Reprise du chargement dans # seconde.',
    many: 'Reprise du chargement dans # de secondes.',
    other: 'Reprise du chargement dans # secondes.',
  }),
  inventorySkipped: plural('fr', {
    one: '# jeton n’a pas pu être lu et n’est pas affiché.',
    many: '# de jetons n’ont pas pu être lus et ne sont pas affichés.',
    other: '# jetons n’ont pas pu être lus et ne sont pas affichés.',
  }),
  inventoryTile: tileText({
    active: 'Actifs',
    expiring: (within, format) => `Expirent sous ${days(within, format)}`,
    neverExpires: 'Sans expiration',
    neverUsed: NEVER,
    unused: (since, format) => `Inutilisés depuis ${days(since, format)}`,
    expired: 'Expirés',
    revoked: 'Révoqués',
  }),
  inventoryAges: 'Jetons actifs par nombre de jours depuis le dernier usage',
  inventoryAge: ageText({
    never: NEVER,
    under: (to, format) => `Il y a moins de ${days(to, format)}`,
    days,
    between: (from, to) => `Il y a ${from} à ${to}`,
    over: (from, format) => `Il y a ${days(from, format)} ou plus`,
  }),
  inventoryMonths: 'Jetons actifs par mois d’expiration',
  inventoryLater: 'Après',
  inventoryBar: (name, count, format) => `${name}\u202f: ${tokens(count, format)}`,
  inventoryAsTable: 'Afficher en tableau',
  inventoryCount: 'Nombre',
  inventorySearch: 'Rechercher des jetons',
  inventorySearchIn: 'ID, machine, revendication ou motif',
  inventoryNoMatch: 'Aucun jeton ne correspond',
  inventoryNoMatchText: 'Essayez d’autres mots ou retirez un filtre.',
  inventoryClear: 'Effacer la recherche et les filtres',
  inventorySortBy: 'Trier par',
  inventoryDescending: 'Ordre décroissant',
  inventorySave: (count, kind, format) => `Enregistrer ${tokens(count, format)} en ${kind}`,
  inventorySaveFailed: 'Ce navigateur n’a pas pu enregistrer le fichier.',
};
