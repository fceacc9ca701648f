import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('de', { one: '# Token', other: '# Tokens' });
const days = plural('de', { one: '# Tag', other: '# Tagen' });
const NEVER = 'Nie genutzt';

export const INVENTORY: M2MInventoryLabels = {
  inventory: 'Token-Bestand',
  inventoryTitle: 'Alle Tokens dieser Maschine',
  inventoryPlan: ({ perRequest, most }, format) =>
    `Lädt die neuesten, auch widerrufene und abgelaufene: ${format(perRequest)} pro Anfrage, höchstens ${format(most)}.`,
  inventoryLimited: partText(
    plural('de', {
      one: 'Beschränkt auf das neueste # Token.',
      other: 'Beschränkt auf die neuesten # Tokens.',
    }),
    ({ count, total }, format) =>
      `Beschränkt auf die neuesten ${format(count)} von ${tokens(total, format)}.`,
  ),
  inventoryLoad: 'Alle Tokens laden',
  inventoryLoadNewest: (count, format) => `${tokens(count, format)} laden`,
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${format(count)} von ${tokens(total, format)}`,
  ),
  inventoryStop: 'Stoppen',
  inventoryContinue: 'Fortsetzen',
  inventoryReload: 'Erneut laden',
  inventoryLoaded: (time) => `Geladen ${time}`,
  inventoryStopped: 'Das Laden wurde gestoppt, deshalb fehlen die ältesten Tokens.',
  inventoryFailed: 'Das Laden ist fehlgeschlagen, deshalb fehlen die ältesten Tokens.',
  inventoryWaits: 'Der Server verlangt eine Pause.',
  inventoryContinues: plural('de', {
    one: 'Das Laden geht in # Sekunde weiter.',
    other: 'Das Laden geht in # Sekunden weiter.',
  }),
  inventorySkipped: plural('de', {
    one: '# Token konnte nicht gelesen werden und wird nicht angezeigt.',
    other: '# Tokens konnten nicht gelesen werden und werden nicht angezeigt.',
  }),
  inventoryTile: tileText({
    active: 'Aktiv',
    expiring: (within, format) => `Ablauf binnen ${days(within, format)}`,
    neverExpires: 'Ohne Ablauf',
    neverUsed: NEVER,
    unused: (since, format) => `Seit ${days(since, format)} nicht genutzt`,
    expired: 'Abgelaufen',
    revoked: 'Widerrufen',
  }),
  inventoryAges: 'Aktive Tokens nach Tagen seit der letzten Nutzung',
  inventoryAge: ageText({
    never: NEVER,
    under: (to, format) => `Vor weniger als ${days(to, format)}`,
    days,
    between: (from, to) => `Vor ${from} bis ${to}`,
    over: (from, format) => `Vor ${days(from, format)} oder mehr`,
  }),
  inventoryMonths: 'Aktive Tokens nach Monat des Ablaufs',
  inventoryLater: 'Später',
  inventoryBar: (name, count, format) => `${name}: ${tokens(count, format)}`,
  inventoryAsTable: 'Als Tabelle anzeigen',
  inventoryCount: 'Anzahl',
  inventorySearch: 'Tokens durchsuchen',
  inventorySearchIn: 'ID, Maschine, Claim oder Grund',
  inventoryNoMatch: 'Keine passenden Tokens',
  inventoryNoMatchText: 'Versuchen Sie andere Wörter, oder entfernen Sie einen Filter.',
  inventoryClear: 'Suche und Filter zurücksetzen',
  inventorySortBy: 'Sortieren nach',
  inventoryDescending: 'Absteigend',
  inventorySave: (count, kind, format) => `${tokens(count, format)} als ${kind} speichern`,
  inventorySaveFailed: 'Dieser Browser konnte die Datei nicht speichern.',
};
