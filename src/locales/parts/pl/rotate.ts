import type { RotateLabels } from '../../../text/manage/rotateLabels.js';
import { plural } from '../../shared/plural.js';
import { rotateAdviceText } from '../../shared/rotateAdviceText.js';

export const ROTATE: RotateLabels = {
  rotate: 'Wymień…',
  rotateToken: (id) => `Wymień token ${id}`,
  continueRotation: 'Dokończ…',
  continueRotationOf: (id) => `Dokończ wymianę tokena ${id}`,
  rotateStep: (step, steps, format) => `Wymiana tokena: krok ${format(step)} z ${format(steps)}`,
  rotateIntro:
    'Zostanie utworzony nowy token z tymi samymi oświadczeniami i tym samym czasem ważności. Stary działa, dopóki nie unieważnisz go w ostatnim kroku.',
  rotateLifetime: 'Czas ważności',
  rotateShorter:
    'Stary token jest ważny dłużej, niż pozwala ta strona, więc nowy będzie ważny krócej.',
  scopesGained: (machines) => `Maszyny, które może wywoływać tylko nowy token: ${machines}.`,
  scopesLost: (machines) => `Maszyny, które może wywoływać tylko stary token: ${machines}.`,
  claimsInexact:
    'Oświadczenia zawierają liczbę, której JavaScript nie może dokładnie zapisać. Nowy token otrzyma to, co jest tu wyświetlone.',
  nextStep: 'Dalej',
  rotateOld: 'Stary token',
  rotateNew: 'Nowy token',
  lookingForTokens: 'Wyszukiwanie obu tokenów…',
  notInList: plural('pl', {
    one: 'Nie jest to najnowszy token tej maszyny.',
    few: 'Nie ma go wśród # najnowszych tokenów tej maszyny.',
    many: 'Nie ma go wśród # najnowszych tokenów tej maszyny.',
    other: 'Nie ma go wśród # najnowszych tokenów tej maszyny.',
  }),
  rotateAdvice: rotateAdviceText({
    gone: 'Jeszcze nie unieważniaj: nowy token jest unieważniony, wygasł lub nie ma go na liście.',
    'in-use': ({ oldUse }) =>
      `Coś nadal używa starego tokena: użyto go ${oldUse}, już po utworzeniu nowego.`,
    waiting: 'Nowy token nie był jeszcze używany. Najpierw wstaw jego sekret w miejsce starego.',
    recent: ({ newUse, silence }) =>
      `Nowego tokena użyto ${newUse}. Czas od ostatniego użycia starego to dopiero ${silence}, więc poczekaj chwilę.`,
    unknown:
      'Serwer nie podaje, kiedy użyto obu tokenów. Przed unieważnieniem starego zapytaj osoby, które za niego odpowiadają.',
    expired: 'Stary token wygasł, więc żadna maszyna nie może go użyć.',
    unused: 'Stary token nigdy nie był używany, więc niczemu nie powinno go brakować.',
    silent: ({ newUse, silence }) =>
      `Nowego tokena użyto ${newUse}. Czas od ostatniego użycia starego: ${silence}. Maszyna, która wywołuje rzadziej, może go jeszcze potrzebować.`,
  }),
  closeAndContinue: 'Możesz zamknąć to okno i dokończyć później. Nic nie stanie się samo.',
  revokeOld: 'Unieważnij stary…',
  revokeOldEffect:
    'Od tej chwili każde wywołanie ze starym tokenem zakończy się błędem. Tej operacji nie można cofnąć.',
  rotatedReason: 'Zastąpiony nowym',
  rotated: 'Wymieniono token',
  rotatedText: 'Stary token jest unieważniony. Zastąpił go nowy.',
};
