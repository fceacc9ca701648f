import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('pl', {
  one: '# token',
  few: '# tokeny',
  many: '# tokenów',
  other: '# tokena',
});
/** In the genitive, after "z" ("of"). */
const ofTokens = plural('pl', {
  one: '# tokena',
  few: '# tokenów',
  many: '# tokenów',
  other: '# tokena',
});
const days = plural('pl', { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' });
/** In the genitive, after "od" ("from") and "do" ("to"). */
const ofDays = plural('pl', { one: '# dnia', few: '# dni', many: '# dni', other: '# dnia' });
const NEVER = 'Nigdy nieużyte';

/** The adjectives are plural, as the number of tokens before them usually is. */
export const INVENTORY: M2MInventoryLabels = {
  inventory: 'Wykaz tokenów',
  inventoryTitle: 'Wszystkie tokeny tej maszyny',
  inventoryPlan: ({ perRequest, most }, format) =>
    `Wczytuje najnowsze, także unieważnione i wygasłe: ${format(perRequest)} na żądanie, najwyżej ${format(most)}.`,
  inventoryLimited: partText(
    plural('pl', {
      one: 'Ograniczono do # najnowszego tokena.',
      few: 'Ograniczono do # najnowszych tokenów.',
      many: 'Ograniczono do # najnowszych tokenów.',
      other: 'Ograniczono do # najnowszego tokena.',
    }),
    ({ count, total }, format) =>
      `Ograniczono do ${format(count)} najnowszych z ${ofTokens(total, format)}.`,
  ),
  inventoryLoad: 'Wczytaj wszystkie tokeny',
  inventoryLoadNewest: (count, format) => `Wczytaj ${tokens(count, format)}`,
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${format(count)} z ${ofTokens(total, format)}`,
  ),
  inventoryStop: 'Zatrzymaj',
  inventoryContinue: 'Kontynuuj',
  inventoryReload: 'Wczytaj ponownie',
  inventoryLoaded: (time) => `Wczytano ${time}`,
  inventoryStopped: 'Wczytywanie zatrzymano, dlatego brakuje najstarszych tokenów.',
  inventoryFailed: 'Wczytywanie nie powiodło się, dlatego brakuje najstarszych tokenów.',
  inventoryWaits: 'Serwer prosi o odczekanie.',
  inventoryContinues: plural('pl', {
    one: 'Wznowienie wczytywania za # sekundę.',
    few: 'Wznowienie wczytywania za # sekundy.',
    many: 'Wznowienie wczytywania za # sekund.',
    other: 'Wznowienie wczytywania za # sekundy.',
  }),
  inventorySkipped: plural('pl', {
    one: 'Nie udało się odczytać # tokena, więc nie jest on wyświetlany.',
    few: 'Nie udało się odczytać # tokenów, więc nie są one wyświetlane.',
    many: 'Nie udało się odczytać # tokenów, więc nie są one wyświetlane.',
    other: 'Nie udało się odczytać # tokena, więc nie są one wyświetlane.',
  }),
  inventoryTile: tileText({
    active: 'Aktywne',
    expiring: (within, format) => `Wygasają w ciągu ${ofDays(within, format)}`,
    neverExpires: 'Nigdy nie wygasają',
    neverUsed: NEVER,
    unused: (since, format) => `Nieużywane od ${ofDays(since, format)}`,
    expired: 'Wygasłe',
    revoked: 'Unieważnione',
  }),
  inventoryAges: 'Aktywne tokeny według liczby dni od ostatniego użycia',
  inventoryAge: ageText({
    never: NEVER,
    under: (to, format) => `Mniej niż ${days(to, format)} temu`,
    days: ofDays,
    between: (from, to) => `Od ${from} do ${to} temu`,
    over: (from, format) => `${days(from, format)} temu lub dawniej`,
  }),
  inventoryMonths: 'Aktywne tokeny według miesiąca wygaśnięcia',
  inventoryLater: 'Później',
  inventoryBar: (name, count, format) => `${name}: ${tokens(count, format)}`,
  inventoryAsTable: 'Pokaż jako tabelę',
  inventoryCount: 'Liczba',
  inventorySearch: 'Szukaj tokenów',
  inventorySearchIn: 'ID, maszyna, oświadczenie lub powód',
  inventoryNoMatch: 'Brak pasujących tokenów',
  inventoryNoMatchText: 'Wpisz inne słowa lub usuń filtr.',
  inventoryClear: 'Wyczyść wyszukiwanie i filtry',
  inventorySortBy: 'Sortuj według',
  inventoryDescending: 'Malejąco',
  inventorySave: (count, kind, format) => `Zapisz ${tokens(count, format)} jako ${kind}`,
  inventorySaveFailed: 'Ta przeglądarka nie mogła zapisać pliku.',
};
