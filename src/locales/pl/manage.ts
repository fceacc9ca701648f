import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { pl as reading } from '../pl.js';
import { LEAK } from '../parts/pl/leak.js';
import { MACHINES } from '../parts/pl/machines.js';
import { ROTATE } from '../parts/pl/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

const MANAGE: M2MManageLabels = {
  cancel: 'Anuluj',
  close: 'Zamknij',
  revokeTitle: plural('pl', {
    one: 'Unieważnić ten token?',
    few: 'Unieważnić # tokeny?',
    many: 'Unieważnić # tokenów?',
    other: 'Unieważnić # tokena?',
  }),
  revokeEffect: plural('pl', {
    one: 'Od tej chwili każde wywołanie z tym tokenem zakończy się błędem. Tej operacji nie można cofnąć.',
    few: 'Od tej chwili każde wywołanie z tymi tokenami zakończy się błędem. Tej operacji nie można cofnąć.',
    many: 'Od tej chwili każde wywołanie z tymi tokenami zakończy się błędem. Tej operacji nie można cofnąć.',
    other:
      'Od tej chwili każde wywołanie z tymi tokenami zakończy się błędem. Tej operacji nie można cofnąć.',
  }),
  revokeConfirm: plural('pl', {
    one: 'Unieważnij token',
    few: 'Unieważnij # tokeny',
    many: 'Unieważnij # tokenów',
    other: 'Unieważnij # tokena',
  }),
  revoking: 'Unieważnianie…',
  mayCall: 'Może wywoływać',
  used: (time) => `Użyto ${time}`,
  unused: 'Nigdy nie użyto',
  lastUseUnknown: 'Nie wiadomo. Serwer tego nie podaje.',
  usedRecently: (time) => `Użyto ${time}: token jest nadal w użyciu.`,
  manyUsedRecently: plural('pl', {
    one: '# z tych tokenów był używany w ciągu ostatniej godziny: jest nadal w użyciu.',
    few: '# z tych tokenów były używane w ciągu ostatniej godziny: są nadal w użyciu.',
    many: '# z tych tokenów było używanych w ciągu ostatniej godziny: są nadal w użyciu.',
    other: '# z tych tokenów było używane w ciągu ostatniej godziny: są nadal w użyciu.',
  }),
  jwtsUnaffected: 'Nie dotyczy to tokenów JWT tej maszyny. Działają, dopóki nie wygasną.',
  alreadyRevoked: plural('pl', {
    one: '# token jest już unieważniony i zostanie pominięty.',
    few: '# tokeny są już unieważnione i zostaną pominięte.',
    many: '# tokenów jest już unieważnionych i zostanie pominiętych.',
    other: '# tokena jest już unieważnione i zostanie pominięte.',
  }),
  alreadyExpired: plural('pl', {
    one: '# token już wygasł, więc żadna maszyna nie może go użyć.',
    few: '# tokeny już wygasły, więc żadna maszyna nie może ich użyć.',
    many: '# tokenów już wygasło, więc żadna maszyna nie może ich użyć.',
    other: '# tokena już wygasło, więc żadna maszyna nie może ich użyć.',
  }),
  reason: 'Powód',
  reasonOptional: 'Powód (opcjonalnie)',
  reasonPresets: 'Częste powody',
  revokeReasons: ['Wyciek', 'Nieużywany', 'Zastąpiony nowym', 'Odejście właściciela'],
  reasonMissing: 'Podaj powód.',
  reasonLength: (count, limit, format) => `Znaki: ${format(count)} z ${format(limit)}`,
  reasonTooLong: plural('pl', {
    one: 'Skróć powód do # znaku.',
    few: 'Skróć powód do # znaków.',
    many: 'Skróć powód do # znaków.',
    other: 'Skróć powód do # znaku.',
  }),
  tokensToRevoke: 'Tokeny do unieważnienia',
  revokeOutcome: {
    waiting: 'Oczekuje',
    pending: 'Unieważnianie…',
    revoked: 'Unieważniony',
    stopped: 'Nieunieważniony',
  },
  revokeProgress: (done, total, format) => `Gotowe: ${format(done)} z ${format(total)}`,
  revokePaused: 'W krótkim czasie wysłano zbyt wiele żądań.',
  revokeContinues: plural('pl', {
    one: 'Wznowienie za # sekundę.',
    few: 'Wznowienie za # sekundy.',
    many: 'Wznowienie za # sekund.',
    other: 'Wznowienie za # sekundy.',
  }),
  stop: 'Zatrzymaj',
  revokeSummary: summaryText({
    revoked: (count, format) => `Unieważnione: ${format(count)}`,
    failed: (count, format) => `nieudane: ${format(count)}`,
    stopped: (count, format) => `niewysłane: ${format(count)}`,
    separator: ', ',
  }),
  revokeFailed: 'Token nie został unieważniony.',
  revokeUnknown: 'Nie wiadomo, czy token został unieważniony.',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      'Odpowiedź nie dotarła. Sprawdź listę jeszcze raz lub unieważnij token ponownie, co niczemu nie zaszkodzi.',
    forbidden:
      'Nie masz uprawnień do unieważniania tokenów tej maszyny. Poproś administratora o dostęp.',
    not_found: 'Clerk nie zna tego tokena albo token należy do innej maszyny.',
    not_revocable:
      'Clerk nie może unieważnić tego tokena. Być może w międzyczasie został unieważniony lub wygasł: odśwież listę.',
    conflict: 'W tej samej chwili wprowadzono inną zmianę. Spróbuj ponownie.',
    not_allowed_action:
      'Serwer nie jest skonfigurowany do unieważniania tokenów. Powiadom jego administratora.',
    audit_failed:
      'Serwer nie mógł zarejestrować operacji, więc nie unieważnił tokena. Spróbuj ponownie później.',
    invalid_response: 'Ta strona nie rozumie odpowiedzi serwera.',
  }),
  revokedTokens: plural('pl', {
    one: 'Unieważniono # token',
    few: 'Unieważniono # tokeny',
    many: 'Unieważniono # tokenów',
    other: 'Unieważniono # tokena',
  }),

  columnSelect: 'Wybór',
  columnActions: 'Działania',
  selectToken: (id) => `Zaznacz token ${id}`,
  selection: 'Zaznaczone tokeny',
  selectPage: 'Zaznacz wszystkie na tej stronie',
  selected: (count, format) => `Zaznaczono: ${format(count)}`,
  noneSelected: 'Nie zaznaczono tokenów',
  clearSelection: 'Wyczyść zaznaczenie',
  revoke: 'Unieważnij…',
  revokeFound: (count, format) => `Unieważnij znalezione (${format(count)})…`,
  revokeToken: (id) => `Unieważnij token ${id}`,
  revokedJustNow: 'Właśnie unieważniony',
  newToken: 'Nowy',
  createdToken: 'Utworzono token',

  createToken: 'Utwórz token',
  createFor: (machine) => `Dla maszyny ${machine}`,
  creating: 'Tworzenie…',
  format: 'Format',
  formatOpaque: 'Nieprzezroczysty',
  formatOpaqueHint: 'Clerk go przechowuje. Token jest na tej liście i można go unieważnić.',
  formatJwt: 'JWT',
  formatJwtHint:
    'Clerk nie przechowuje tokenów JWT. Nigdy nie ma ich na tej liście i nie można ich unieważnić.',
  expiration: 'Wygaśnięcie',
  expirationCustom: 'Niestandardowe',
  expirationAmount: 'Liczba',
  expirationUnit: 'Jednostka',
  expirationUnits: { minute: 'minuty', hour: 'godziny', day: 'dni' },
  expiresOn: (time) => `Wygasa ${time}`,
  neverExpiresWarning:
    'Token działa, dopóki ktoś go nie unieważni, nawet jeśli wycieknie. Lepiej ustawić wygaśnięcie.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `Najdłuższy dozwolony czas: ${longest}.`;
    return fault === 'too-short'
      ? 'Ten moment nie leży w przyszłości. Wpisz co najmniej 1.'
      : 'Wpisz liczbę całkowitą.';
  },
  claimsOptional: 'Oświadczenia (opcjonalnie)',
  claimsHint: 'JSON, który może odczytać każdy odbiorca tokena, więc nie umieszczaj tu sekretów.',
  claimsSize: (bytes, limit, format) => `Bajty: ${format(bytes)} z ${format(limit)}`,
  claimsFault: claimsFaultText({
    place: (line, column) => `Wiersz ${line}, kolumna ${column}: `,
    notJson: (character) => `znak „${character}” nie jest tu poprawny w formacie JSON.`,
    notJsonBlank: 'koniec wiersza lub spacja nie są tu poprawne w formacie JSON.',
    notJsonEnd: 'dane JSON są niepełne.',
    repeated: (name) => `nazwa „${name}” już występuje w tym obiekcie.`,
    deep: (levels) => `oświadczenia mogą mieć najwyżej ${levels} poziomów.`,
    inexact: 'JavaScript zmieniłby tę liczbę. Zapisz ją jako tekst w cudzysłowie.',
    reserved: (name) => `Clerk sam ustawia „${name}” w tokenach JWT. Wybierz inną nazwę.`,
    size: (limit) => `Maksymalny rozmiar oświadczeń w bajtach: ${limit}.`,
    shape: 'Oświadczenia tokena JWT są obiektem, na przykład {"team": "billing"}.',
  }),
  scopesKept: 'Token zachowa te zakresy, nawet jeśli zakresy maszyny później się zmienią.',
  scopesOfMachine: 'Token otrzyma zakresy, które maszyna ma teraz, i je zachowa.',
  scopesNone: 'Brak. Token nie może wywoływać żadnej maszyny.',
  createFailedTitle: 'Token nie został utworzony',
  createFailedText: createFailureText({
    unauthenticated:
      'Sesja się zakończyła. Zaloguj się ponownie w innej karcie i spróbuj tutaj jeszcze raz.',
    forbidden:
      'Nie masz uprawnień do tworzenia tokenów dla tej maszyny. Poproś administratora o dostęp.',
    conflict: 'W tej samej chwili wprowadzono inną zmianę. Sprawdź listę i spróbuj ponownie.',
    quota_exceeded:
      'Twój plan w Clerk nie pozwala na więcej tokenów. Unieważnij niepotrzebne tokeny lub zmień plan.',
    invalid_params: 'Serwer odrzucił te wartości. Zmień je i spróbuj ponownie.',
    audit_failed:
      'Serwer nie mógł zarejestrować operacji, więc nie utworzył tokena. Spróbuj ponownie później.',
    not_allowed_action:
      'Serwer nie jest skonfigurowany do tworzenia tokenów. Powiadom jego administratora.',
  }),
  createUnknownTitle: 'Token być może istnieje',
  createUnknownText:
    'Odpowiedź na żądanie nie dotarła. Clerk mógł utworzyć token, którego sekret nigdy nie został wyświetlony.',
  createOrphans: plural('pl', {
    one: '# token z tymi oświadczeniami jest nowy na liście. Jego sekret nigdy nie został wyświetlony, więc unieważnij go:',
    few: '# tokeny z tymi oświadczeniami są nowe na liście. Ich sekrety nigdy nie zostały wyświetlone, więc unieważnij je:',
    many: '# tokenów z tymi oświadczeniami jest nowych na liście. Ich sekrety nigdy nie zostały wyświetlone, więc unieważnij je:',
    other:
      '# tokena z tymi oświadczeniami jest nowe na liście. Ich sekrety nigdy nie zostały wyświetlone, więc unieważnij je:',
  }),
  createNoOrphans:
    'Na razie nie ma takiego tokena na liście. Sprawdź ją jeszcze raz, zanim utworzysz kolejny.',
  revokeOrphans: 'Unieważnij…',
  createAgain: 'Utwórz kolejny token',

  created: 'Utworzono token',
  secret: 'Sekret',
  secretOnce: 'Zapisz sekret teraz. Nie będzie można wyświetlić go ponownie.',
  secretMasked: 'Ukryty',
  show: 'Pokaż',
  hide: 'Ukryj',
  copySecret: 'Kopiuj',
  copyEnvLine: 'Kopiuj wiersz .env',
  downloadEnv: 'Pobierz plik .env',
  copiedSecret: 'Skopiowano sekret',
  copiedEnvLine: 'Skopiowano wiersz .env',
  downloadedEnv: 'Pobrano plik .env',
  copySecretByHand: 'Przeglądarka odmówiła. Sekret jest zaznaczony: naciśnij Ctrl+C lub ⌘C.',
  expirationDiffers: (asked, got) => `Wybrano „${asked}”, ale Clerk ustawił „${got}”.`,
  secretGone: 'Sekretu nie ma już na tej stronie. Jeśli nie został zapisany, unieważnij ten token.',
  done: 'Gotowe',
  closeUnsavedQuestion: 'Zamknąć bez zapisania sekretu? Nie będzie można wyświetlić go ponownie.',
  keepOpen: 'Pozostaw otwarte',
  closeUnsaved: 'Zamknij bez zapisywania',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** Polish, with the words of managing. */
export const pl: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
