import { failureText } from './shared/failureText.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** German. */
export const de: M2MTokensLocale = {
  locale: 'de',
  labels: {
    caption: 'M2M-Tokens',
    columnId: 'Token-ID',
    columnStatus: 'Status',
    columnScopes: 'Scopes',
    columnCreated: 'Erstellt',
    columnLastUsed: 'Zuletzt genutzt',
    columnExpires: 'Ablauf',
    columnDetails: 'Details',
    status: {
      active: 'Aktiv',
      expiring: 'Läuft bald ab',
      expired: 'Abgelaufen',
      revoked: 'Widerrufen',
    },
    neverUsed: 'Nie',
    neverExpires: 'Nie',
    neverExpiresHint: 'Prüfenswert: Das Token gilt, bis es jemand widerruft.',
    unknownTime: 'Unbekannt',
    noScopes: 'Keine',
    moreScopes: (count, format) => `+${format(count)}`,
    copyId: (id) => `Token-ID ${id} kopieren`,
    copied: 'Kopiert',
    copiedId: 'Token-ID kopiert',
    copyByHand: 'Ausgewählt: Strg+C oder ⌘C drücken',

    details: (id) => `Details zum Token ${id}`,
    machine: 'Maschine',
    updated: 'Aktualisiert',
    revocationReason: 'Grund des Widerrufs',
    noRevocationReason: 'Es wurde kein Grund angegeben.',
    claims: 'Claims',
    noClaims: 'Keine',
    claimsOf: (id) => `Claims des Tokens ${id}`,
    copyClaims: (id) => `Claims des Tokens ${id} kopieren`,
    copiedClaims: 'Claims kopiert',
    copyTooLarge: 'Zu groß zum Kopieren: nur der angezeigte Teil ist ausgewählt',
    claimsCut: plural('de', {
      one: 'Es wird nur # Zeichen angezeigt.',
      other: 'Es werden nur die ersten # Zeichen angezeigt.',
    }),

    loading: 'Tokens werden geladen',
    loaded: plural('de', { one: '# Token geladen', other: '# Tokens geladen' }),
    noSubjectTitle: 'Keine Maschine ausgewählt',
    noSubjectText: 'Wählen Sie eine Maschine aus, um ihre Tokens zu sehen.',
    noneTitle: 'Keine Tokens',
    noneText:
      'Diese Maschine hat keine opaken Tokens, auch keine widerrufenen oder abgelaufenen. JWTs speichert Clerk nicht, deshalb stehen sie nie in dieser Liste.',
    noneShownTitle: 'Keine Tokens sichtbar',
    noneShownText:
      'Möglicherweise gibt es widerrufene oder abgelaufene Tokens, die gerade ausgeblendet sind. JWTs stehen nie in dieser Liste.',
    includeAll: 'Auch widerrufene und abgelaufene anzeigen',
    pastEndTitle: 'Diese Seite gibt es nicht mehr',
    pastEndText: 'Die Liste ist kürzer geworden und endet vor dieser Seite.',
    firstPage: 'Zur ersten Seite',
    idleTitle: 'Die Tokens sind nicht geladen',
    load: 'Tokens laden',
    failedTitle: 'Die Tokens konnten nicht geladen werden',
    failedText: failureText({
      signedOut:
        'Ihre Sitzung ist beendet. Melden Sie sich wieder an und versuchen Sie es dann erneut.',
      redirected:
        'Der Server hat die Anfrage umgeleitet. Vielleicht ist Ihre Sitzung beendet: Melden Sie sich wieder an. Wenn Sie angemeldet sind, ist der Token-Dienst unter seiner Adresse nicht erreichbar.',
      forbidden:
        'Sie dürfen die Tokens dieser Maschine nicht sehen. Bitten Sie die Administration um Zugriff.',
      notFound:
        'Die Maschine wurde nicht gefunden, oder der Token-Dienst ist unter seiner Adresse nicht erreichbar.',
      rateLimited: 'In kurzer Zeit wurden zu viele Anfragen gestellt.',
      unreachable: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung.',
      timeout: 'Der Server hat für die Antwort zu lange gebraucht.',
      notTokens: 'Die Antwort des Servers ist keine Liste von Tokens.',
      notSetUp:
        'Der Server ist nicht dafür eingerichtet, Tokens aufzulisten. Wenden Sie sich an die Betreiber des Servers.',
      badRequest:
        'Die Anfrage konnte so nicht gestellt werden. Wenden Sie sich an die Betreiber dieser Seite.',
      serverFailed:
        'Auf dem Server ist ein Fehler aufgetreten. Er ist höchstwahrscheinlich vorübergehend.',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) {
        return 'Die Tokens konnten nicht aktualisiert werden. Die angezeigten sind möglicherweise nicht mehr aktuell.';
      }
      return hasOtherFilters
        ? `Die Tokens konnten nicht geladen werden. Angezeigt werden noch die von Seite ${format(page)} mit den vorherigen Filtern.`
        : `Die Tokens konnten nicht geladen werden. Angezeigt werden noch die von Seite ${format(page)} auf dem bisherigen Stand.`;
    },
    retryAfter: waitText({
      seconds: plural('de', {
        one: 'Warten Sie # Sekunde, bevor Sie es erneut versuchen.',
        other: 'Warten Sie # Sekunden, bevor Sie es erneut versuchen.',
      }),
      minutes: plural('de', {
        one: 'Warten Sie # Minute, bevor Sie es erneut versuchen.',
        other: 'Warten Sie # Minuten, bevor Sie es erneut versuchen.',
      }),
    }),
    traceId: 'Trace-ID',
    retry: 'Erneut versuchen',
    skipped: plural('de', {
      one: '# Zeile dieser Seite konnte nicht gelesen werden und wird nicht angezeigt.',
      other: '# Zeilen dieser Seite konnten nicht gelesen werden und werden nicht angezeigt.',
    }),
    printed: 'Gedruckt am',

    filters: 'Filter',
    includeRevoked: 'Auch widerrufene',
    includeRevokedHint:
      'Zeigt zusätzlich Tokens, die widerrufen wurden. Die übrigen bleiben sichtbar.',
    includeExpired: 'Auch abgelaufene',
    includeExpiredHint:
      'Zeigt zusätzlich Tokens, deren Gültigkeit abgelaufen ist. Die übrigen bleiben sichtbar.',

    pagination: 'Seiten der Token-Liste',
    previousPage: 'Vorherige Seite',
    nextPage: 'Nächste Seite',
    page: (page, format) => `Seite ${format(page)}`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${rows} von ${format(range.total)}`;
    },
    rowsPerPage: 'Zeilen pro Seite',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `Seite ${format(page)}, Zeilen ab ${format(first)}`
        : `Seite ${format(page)} von ${format(pageCount)}, Zeilen ${format(first)} bis ${format(last)} von ${format(total)}`,

    tokens: 'M2M-Tokens',
    total: plural('de', { one: '# Token', other: '# Tokens' }),
    refresh: 'Aktualisieren',
  },
};
