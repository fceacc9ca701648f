import { failureText } from './shared/failureText.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** Polish. */
export const pl: M2MTokensLocale = {
  locale: 'pl',
  labels: {
    caption: 'Tokeny M2M',
    columnId: 'ID tokena',
    columnStatus: 'Status',
    columnScopes: 'Zakresy',
    columnCreated: 'Utworzono',
    columnLastUsed: 'Ostatnie użycie',
    columnExpires: 'Wygaśnięcie',
    columnDetails: 'Szczegóły',
    status: {
      active: 'Aktywny',
      expiring: 'Wygasający',
      expired: 'Wygasły',
      revoked: 'Unieważniony',
    },
    neverUsed: 'Nigdy',
    neverExpires: 'Nigdy',
    neverExpiresHint: 'Warto sprawdzić: token działa, dopóki ktoś go nie unieważni.',
    unknownTime: 'Nie wiadomo',
    noScopes: 'Brak',
    moreScopes: (count, format) => `+${format(count)}`,
    copyId: (id) => `Kopiuj ID tokena ${id}`,
    copied: 'Skopiowano',
    copiedId: 'Skopiowano ID tokena',
    copyByHand: 'Zaznaczono: naciśnij Ctrl+C lub ⌘C',

    details: (id) => `Szczegóły tokena ${id}`,
    machine: 'Maszyna',
    updated: 'Zaktualizowano',
    revocationReason: 'Powód unieważnienia',
    noRevocationReason: 'Nie podano powodu.',
    claims: 'Oświadczenia',
    noClaims: 'Brak',
    claimsOf: (id) => `Oświadczenia tokena ${id}`,
    copyClaims: (id) => `Kopiuj oświadczenia tokena ${id}`,
    copiedClaims: 'Skopiowano oświadczenia',
    copyTooLarge: 'Zbyt duże, aby skopiować: zaznaczono tylko widoczną część',
    claimsCut: plural('pl', {
      one: 'Wyświetlono tylko # znak.',
      few: 'Wyświetlono tylko # pierwsze znaki.',
      many: 'Wyświetlono tylko # pierwszych znaków.',
      other: 'Wyświetlono tylko # znaku.',
    }),

    loading: 'Wczytywanie tokenów',
    loaded: plural('pl', {
      one: 'Wczytano # token',
      few: 'Wczytano # tokeny',
      many: 'Wczytano # tokenów',
      other: 'Wczytano # tokena',
    }),
    noSubjectTitle: 'Nie wybrano maszyny',
    noSubjectText: 'Wybierz maszynę, aby zobaczyć jej tokeny.',
    noneTitle: 'Brak tokenów',
    noneText:
      'Ta maszyna nie ma żadnych tokenów nieprzezroczystych, nawet unieważnionych czy wygasłych. Clerk nie przechowuje tokenów JWT, dlatego nigdy nie ma ich na tej liście.',
    noneShownTitle: 'Brak tokenów do wyświetlenia',
    noneShownText:
      'Mogą istnieć tokeny unieważnione lub wygasłe, które są teraz ukryte. Tokenów JWT nigdy nie ma na tej liście.',
    includeAll: 'Uwzględnij unieważnione i wygasłe',
    pastEndTitle: 'Tej strony już nie ma',
    pastEndText: 'Lista się skróciła i kończy się przed tą stroną.',
    firstPage: 'Przejdź do pierwszej strony',
    idleTitle: 'Tokeny nie są wczytane',
    load: 'Wczytaj tokeny',
    failedTitle: 'Nie udało się wczytać tokenów',
    failedText: failureText({
      signedOut: 'Sesja się zakończyła. Zaloguj się ponownie i spróbuj jeszcze raz.',
      redirected:
        'Serwer przekierował żądanie. Sesja mogła się zakończyć: zaloguj się ponownie. Jeśli logowanie jest aktualne, usługi tokenów nie ma pod jej adresem.',
      forbidden:
        'Brak uprawnień do wyświetlania tokenów tej maszyny. Poproś administratora o dostęp.',
      notFound: 'Nie znaleziono maszyny albo usługi tokenów nie ma pod jej adresem.',
      rateLimited: 'W krótkim czasie wysłano zbyt wiele żądań.',
      unreachable: 'Nie udało się połączyć z serwerem. Sprawdź połączenie.',
      timeout: 'Serwer zbyt długo nie odpowiadał.',
      notTokens: 'Odpowiedź serwera nie jest listą tokenów.',
      notSetUp:
        'Serwer nie jest skonfigurowany do wyświetlania listy tokenów. Powiadom osobę, która nim zarządza.',
      badRequest:
        'Nie udało się wykonać żądania w tej postaci. Powiadom osobę, która zarządza tą stroną.',
      serverFailed: 'Wystąpił błąd serwera. Najprawdopodobniej jest przejściowy.',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) {
        return 'Nie udało się odświeżyć tokenów. Wyświetlane tokeny mogą być nieaktualne.';
      }
      return hasOtherFilters
        ? `Nie udało się wczytać tokenów. Nadal wyświetlane są te ze strony ${format(page)}, sprzed zmiany filtrów.`
        : `Nie udało się wczytać tokenów. Nadal wyświetlane są te ze strony ${format(page)}, w dotychczasowym stanie.`;
    },
    retryAfter: waitText({
      seconds: plural('pl', {
        one: 'Odczekaj # sekundę przed ponowną próbą.',
        few: 'Odczekaj # sekundy przed ponowną próbą.',
        many: 'Odczekaj # sekund przed ponowną próbą.',
        other: 'Odczekaj # sekundy przed ponowną próbą.',
      }),
      minutes: plural('pl', {
        one: 'Odczekaj # minutę przed ponowną próbą.',
        few: 'Odczekaj # minuty przed ponowną próbą.',
        many: 'Odczekaj # minut przed ponowną próbą.',
        other: 'Odczekaj # minuty przed ponowną próbą.',
      }),
    }),
    traceId: 'ID śledzenia',
    retry: 'Spróbuj ponownie',
    skipped: plural('pl', {
      one: 'Nie udało się odczytać # wiersza tej strony, więc nie jest on wyświetlany.',
      few: 'Nie udało się odczytać # wierszy tej strony, więc nie są one wyświetlane.',
      many: 'Nie udało się odczytać # wierszy tej strony, więc nie są one wyświetlane.',
      other: 'Nie udało się odczytać # wiersza tej strony, więc nie są one wyświetlane.',
    }),
    printed: 'Wydrukowano',

    filters: 'Filtry',
    includeRevoked: 'Uwzględnij unieważnione',
    includeRevokedHint: 'Dodaje tokeny, które ktoś unieważnił. Pozostałe nadal są widoczne.',
    includeExpired: 'Uwzględnij wygasłe',
    includeExpiredHint: 'Dodaje tokeny, których ważność minęła. Pozostałe nadal są widoczne.',

    pagination: 'Strony listy tokenów',
    previousPage: 'Poprzednia strona',
    nextPage: 'Następna strona',
    page: (page, format) => `Strona ${format(page)}`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${rows} z ${format(range.total)}`;
    },
    rowsPerPage: 'Wierszy na stronie',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `Strona ${format(page)}, wiersze od ${format(first)}`
        : `Strona ${format(page)} z ${format(pageCount)}, wiersze od ${format(first)} do ${format(last)} z ${format(total)}`,

    tokens: 'Tokeny M2M',
    total: plural('pl', { one: '# token', few: '# tokeny', many: '# tokenów', other: '# tokena' }),
    refresh: 'Odśwież',
  },
};
