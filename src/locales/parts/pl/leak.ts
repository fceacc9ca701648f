import type { LeakLabels } from '../../../text/manage/leakLabels.js';
import { leakFailureText } from '../../shared/leakFailureText.js';
import { plural } from '../../shared/plural.js';

export const LEAK: LeakLabels = {
  leakTitle: 'Sprawdź token, który wyciekł',
  leakText: 'Tekst, który wyciekł',
  leakHint:
    'Wklej token, wiersz pliku .env, nagłówek, adres URL lub dziennik. Wysyłany jest tylko sekret tokena M2M, do Twojego serwera i do Clerk. Klawisz Enter rozpoczyna sprawdzanie.',
  leakCheck: 'Sprawdź',
  leakNothing: 'W tym tekście nie ma żadnych danych uwierzytelniających Clerk.',
  leakCut: plural('pl', {
    one: 'Odczytano tylko # znak.',
    few: 'Odczytano tylko # pierwsze znaki.',
    many: 'Odczytano tylko # pierwszych znaków.',
    other: 'Odczytano tylko # znaku.',
  }),
  leakFound: plural('pl', {
    one: 'Znaleziono # wynik.',
    few: 'Znaleziono # wyniki.',
    many: 'Znaleziono # wyników.',
    other: 'Znaleziono # wyniku.',
  }),
  leakKinds: {
    'token-secret': ['Sekret tokena M2M'],
    'token-id': [
      'ID tokena M2M',
      'ID nie jest sekretem. Unieważnij token tylko wtedy, gdy wyciekł także jego sekret.',
    ],
    'token-jwt': [
      'Token M2M w formacie JWT',
      'Clerk nie może go unieważnić: działa, dopóki nie wygaśnie. Ostrzeż maszyny, które może wywoływać, i dodaj wiersz do ich listy zablokowanych. Usuń te maszyny z zakresów maszyny, do której należy token, i wymień jej klucz.',
    ],
    jwt: [
      'Token sesji lub inny token JWT',
      'To nie jest token M2M. Jeśli należy do sesji, wyloguj użytkownika ze wszystkich urządzeń w panelu Clerk.',
    ],
    'instance-key': [
      'Tajny klucz instancji (Secret Key)',
      'To najgorszy przypadek: klucz otwiera wszystko w instancji. Wymień go natychmiast w panelu Clerk. Klucze Stripe wyglądają tak samo.',
    ],
    'api-key': [
      'Klucz maszyny lub klucz API użytkownika',
      'Oba wyglądają tak samo. Jeśli to klucz maszyny, wymień klucz tej maszyny. Jeśli to klucz użytkownika, unieważnij go w panelu Clerk.',
    ],
    'oauth-token': [
      'Token dostępu OAuth',
      'To nie jest token M2M. Unieważnij go w aplikacji OAuth, dla której został utworzony.',
    ],
    'machine-id': ['ID maszyny', 'ID nie jest sekretem, więc nie trzeba nic robić.'],
    unknown: [
      'Nieznane dane uwierzytelniające',
      'Nie wyglądają na dane Clerk. Mogą być ucięte lub pochodzić z innej usługi: unieważnij je tam.',
    ],
  },
  leakOutcomes: {
    checking: 'Sprawdzanie…',
    failed: 'Nie został sprawdzony, więc może być ważny.',
    unknown:
      'Clerk nie uznaje go za ważny: jest unieważniony, wygasł, pochodzi z innej instancji lub zawiera literówkę albo nie masz uprawnień do wyświetlania jego maszyny.',
    unlisted: 'Wśród najnowszych tokenów tej maszyny nie ma tego ID.',
    live: 'Jest ważny: każdy, kto go ma, może go teraz użyć.',
    revoked: 'Jest już unieważniony.',
    expired: 'Wygasł.',
    revoking: 'Unieważnianie…',
    confirming: 'Unieważniony. Ponowne zapytanie do Clerk…',
    confirmed: 'Potwierdzono: Clerk już go nie akceptuje.',
    unconfirmed: 'Unieważniony, ale bez potwierdzenia.',
    stillLive: 'Unieważniony, ale Clerk nadal go akceptuje. Zapytaj ponownie za minutę.',
  },
  leakFailedText: leakFailureText({
    not_allowed_action:
      'Serwer nie jest skonfigurowany do sprawdzania tokenów. Powiadom jego administratora.',
    forbidden: 'Nie masz uprawnień do sprawdzania tokenów. Poproś administratora o dostęp.',
    quota_exceeded: 'Twój plan w Clerk nie pozwala na więcej sprawdzeń.',
    audit_failed:
      'Serwer nie mógł zarejestrować operacji, więc niczego nie sprawdził. Spróbuj ponownie później.',
    invalid_response: 'Ta strona nie rozumie odpowiedzi serwera.',
  }),
  leakUsed: (time) => `${time}, być może przez to właśnie sprawdzenie.`,
  leakRevoke: 'Unieważnij teraz',
  leakConfirm: 'Zapytaj Clerk ponownie',
  leakRest: (count, format) => `Sprawdź jeszcze ${format(count)}`,
  leakInstance: 'Instancja',
  leakDenylist: 'Kopiuj wiersz na listę zablokowanych',
  leakReport: 'Kopiuj raport',
  leakReportCopied: 'Skopiowano raport',
};
