import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

const tooLong = plural('pl', {
  one: 'Użyj najwyżej # znaku.',
  few: 'Użyj najwyżej # znaków.',
  many: 'Użyj najwyżej # znaków.',
  other: 'Użyj najwyżej # znaku.',
});

export const MACHINES: MachineLabels = {
  machine: 'Maszyna',
  findMachine: 'Wpisz część nazwy lub ID.',
  findingMachines: 'Wyszukiwanie…',
  noMachine: 'Żadna maszyna nie ma tej nazwy ani tego ID.',
  machinesFound: machinesFoundText({
    some: (shown, total) => `${shown} z ${total}. Wpisz dłuższą część nazwy, aby znaleźć inne.`,
    all: plural('pl', {
      one: '# maszyna',
      few: '# maszyny',
      many: '# maszyn',
      other: '# maszyny',
    }),
  }),
  useThisId: 'Użyj tego ID',
  machinesFailed: 'Nie udało się wczytać maszyn. Pełne ID działa bez nich.',

  createMachine: 'Utwórz maszynę',
  saveMachine: 'Zapisz',
  machineSaved: 'Zapisano',
  machineCreated: 'Utworzono maszynę',
  nameOfMachine: 'Nazwa',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? 'Nadaj maszynie nazwę.' : tooLong(limit, format),
  defaultLifetime: 'Domyślny czas ważności jej tokenów',
  defaultExpiresOn: (time) => `Utworzony teraz token wygasłby ${time}`,
  scopesOneWay: (isNew) =>
    `Tylko w jedną stronę: te maszyny nie mogą wywoływać w odwrotnym kierunku. Nowe tokeny otrzymują te zakresy.${isNew ? '' : ' Zmiana tutaj działa od razu.'}`,
  addScope: 'Dodaj maszynę, którą można wywoływać',
  removeScope: (machine) => `Usuń z listy: ${machine}`,
  scopesFull: plural('pl', {
    one: 'Maszyna może wywoływać najwyżej # inną.',
    few: 'Maszyna może wywoływać najwyżej # inne.',
    many: 'Maszyna może wywoływać najwyżej # innych.',
    other: 'Maszyna może wywoływać najwyżej # innej.',
  }),

  machineKey: 'Tajny klucz',
  machineKeyOnce: 'Zapisz klucz teraz. Ta strona nie może wyświetlić go ponownie.',
  machineKeyGone: 'Klucza nie ma już na tej stronie. Jeśli nie został zapisany, wymień go.',

  rotateKey: 'Wymień klucz',
  oldKeyLife: 'Pozostały czas działania starego klucza',
  oldKeyStops: '0 sekund: klucz wyciekł',
  rotateKeyText:
    'Maszyna otrzyma nowy klucz. Clerk nie podaje, czy jej tokeny się zmienią: sprawdź te, które są w użyciu.',
  keyRotated: 'Wymieniono klucz',

  deleteMachine: 'Usuń maszynę',
  deleteMachineText:
    'Maszyna nie będzie mogła wywoływać innych, a jej klucze przestaną działać. Tej operacji nie można cofnąć.',
  activeTokens: 'Aktywne tokeny',
  activeTokenCount: (count, format) =>
    count === null
      ? 'Nie wiadomo'
      : `${format(count)}. Clerk nie podaje, co się dzieje z aktywnymi tokenami.`,
  calledBy: 'Wywoływana przez',
  callersFound: callersText({
    unknown: 'Nie wiadomo',
    partly: (checked, total) => `Sprawdzone maszyny: tylko ${checked} z ${total}.`,
    none: 'Żadną inną maszynę',
  }),
  revokeFirst: revokeFirstText({
    some: plural('pl', {
      one: 'Najpierw unieważnij najnowszy…',
      few: 'Najpierw unieważnij # najnowsze…',
      many: 'Najpierw unieważnij # najnowszych…',
      other: 'Najpierw unieważnij # najnowszego…',
    }),
    all: 'Najpierw unieważnij wszystkie…',
  }),
  typeName: (name) => `Wpisz „${name}”, aby potwierdzić`,
  nameDiffers: 'To nie jest nazwa tej maszyny.',

  sending: 'Wysyłanie…',
  machineFailed: 'Nic nie zostało zmienione.',
  machineUnknown:
    'Odpowiedź nie dotarła, więc zmiana mogła zostać wprowadzona. Sprawdź to, zanim ją powtórzysz.',
  machineFailedText: machineFailureText({
    forbidden: 'Nie masz do tego uprawnień. Poproś administratora o dostęp.',
    not_found: 'Clerk nie zna tej maszyny albo nie zna tej drugiej.',
    conflict: 'Tak już jest albo w tej samej chwili wprowadzono inną zmianę.',
    quota_exceeded: 'Twój plan w Clerk na to nie pozwala.',
    invalid_params: 'Serwer odrzucił te wartości. Zmień je i spróbuj ponownie.',
    audit_failed:
      'Serwer nie mógł zarejestrować operacji, więc nic nie zrobił. Spróbuj ponownie później.',
    not_allowed_action: 'Serwer nie jest do tego skonfigurowany. Powiadom jego administratora.',
  }),
};
