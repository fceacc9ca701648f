import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { de as reading } from '../de.js';
import { LEAK } from '../parts/de/leak.js';
import { MACHINES } from '../parts/de/machines.js';
import { ROTATE } from '../parts/de/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

/** A no-break space (U+00A0) precedes each ellipsis. */
const MANAGE: M2MManageLabels = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  revokeTitle: plural('de', { one: 'Dieses Token widerrufen?', other: '# Tokens widerrufen?' }),
  revokeEffect: plural('de', {
    one: 'Danach schlägt jeder Aufruf mit diesem Token fehl. Das lässt sich nicht rückgängig machen.',
    other:
      'Danach schlägt jeder Aufruf mit diesen Tokens fehl. Das lässt sich nicht rückgängig machen.',
  }),
  revokeConfirm: plural('de', { one: 'Token widerrufen', other: '# Tokens widerrufen' }),
  revoking: 'Wird widerrufen\u00a0…',
  mayCall: 'Darf aufrufen',
  used: (time) => `Genutzt ${time}`,
  unused: 'Nie genutzt',
  lastUseUnknown: 'Unbekannt. Der Server macht dazu keine Angabe.',
  usedRecently: (time) => `Zuletzt ${time} genutzt: Das Token ist noch im Einsatz.`,
  manyUsedRecently: plural('de', {
    one: '# dieser Tokens wurde in der letzten Stunde genutzt: Es ist noch im Einsatz.',
    other: '# dieser Tokens wurden in der letzten Stunde genutzt: Sie sind noch im Einsatz.',
  }),
  jwtsUnaffected: 'JWTs dieser Maschine sind nicht betroffen. Sie gelten, bis sie ablaufen.',
  alreadyRevoked: plural('de', {
    one: '# Token ist schon widerrufen und wird ausgelassen.',
    other: '# Tokens sind schon widerrufen und werden ausgelassen.',
  }),
  alreadyExpired: plural('de', {
    one: '# Token ist schon abgelaufen, sodass keine Maschine es nutzen kann.',
    other: '# Tokens sind schon abgelaufen, sodass keine Maschine sie nutzen kann.',
  }),
  reason: 'Grund',
  reasonOptional: 'Grund (optional)',
  reasonPresets: 'Häufige Gründe',
  revokeReasons: ['Kompromittiert', 'Nicht genutzt', 'Rotiert', 'Zuständige Person ausgeschieden'],
  reasonMissing: 'Geben Sie einen Grund an.',
  reasonLength: (count, limit, format) => `${format(count)} von ${format(limit)} Zeichen`,
  reasonTooLong: (limit, format) => `Kürzen Sie den Grund auf ${format(limit)} Zeichen.`,
  tokensToRevoke: 'Zu widerrufende Tokens',
  revokeOutcome: {
    waiting: 'Wartet',
    pending: 'Wird widerrufen\u00a0…',
    revoked: 'Widerrufen',
    stopped: 'Nicht widerrufen',
  },
  revokeProgress: (done, total, format) => `${format(done)} von ${format(total)} erledigt`,
  revokePaused: 'In kurzer Zeit wurden zu viele Anfragen gestellt.',
  revokeContinues: plural('de', {
    one: 'Es geht in # Sekunde weiter.',
    other: 'Es geht in # Sekunden weiter.',
  }),
  stop: 'Stoppen',
  revokeSummary: summaryText({
    revoked: (count, format) => `${format(count)} widerrufen`,
    failed: (count, format) => `${format(count)} fehlgeschlagen`,
    stopped: (count, format) => `${format(count)} nicht gesendet`,
    separator: ', ',
  }),
  revokeFailed: 'Das Token wurde nicht widerrufen.',
  revokeUnknown: 'Es ist unklar, ob das Token widerrufen ist.',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      'Die Antwort ging verloren. Sehen Sie in der Liste nach, oder widerrufen Sie noch einmal, was nicht schadet.',
    forbidden:
      'Sie dürfen die Tokens dieser Maschine nicht widerrufen. Bitten Sie die Administration um Zugriff.',
    not_found: 'Clerk kennt dieses Token nicht, oder es gehört zu einer anderen Maschine.',
    not_revocable:
      'Clerk kann dieses Token nicht widerrufen. Vielleicht wurde es inzwischen widerrufen oder ist abgelaufen: Aktualisieren Sie die Liste.',
    conflict: 'Zur selben Zeit fand eine andere Änderung statt. Versuchen Sie es erneut.',
    not_allowed_action:
      'Der Server ist nicht dafür eingerichtet, Tokens zu widerrufen. Wenden Sie sich an die Betreiber des Servers.',
    audit_failed:
      'Der Server konnte die Aktion nicht protokollieren und hat deshalb nichts widerrufen. Versuchen Sie es später erneut.',
    invalid_response: 'Diese Seite versteht die Antwort des Servers nicht.',
  }),
  revokedTokens: plural('de', { one: '# Token widerrufen', other: '# Tokens widerrufen' }),

  columnSelect: 'Auswahl',
  columnActions: 'Aktionen',
  selectToken: (id) => `Token ${id} auswählen`,
  selection: 'Ausgewählte Tokens',
  selectPage: 'Alle auf dieser Seite auswählen',
  selected: (count, format) => `${format(count)} ausgewählt`,
  noneSelected: 'Keine Tokens ausgewählt',
  clearSelection: 'Auswahl aufheben',
  revoke: 'Widerrufen\u00a0…',
  revokeFound: (count, format) => `Diese ${format(count)} widerrufen\u00a0…`,
  revokeToken: (id) => `Token ${id} widerrufen`,
  revokedJustNow: 'Gerade widerrufen',
  newToken: 'Neu',
  createdToken: 'Token erstellt',

  createToken: 'Token erstellen',
  createFor: (machine) => `Für ${machine}`,
  creating: 'Wird erstellt\u00a0…',
  format: 'Format',
  formatOpaque: 'Opak',
  formatOpaqueHint:
    'Clerk speichert das Token. Es steht in dieser Liste, und Sie können es widerrufen.',
  formatJwt: 'JWT',
  formatJwtHint:
    'Clerk speichert JWTs nicht. Sie stehen nie in dieser Liste und lassen sich nicht widerrufen.',
  expiration: 'Ablauf',
  expirationCustom: 'Benutzerdefiniert',
  expirationAmount: 'Anzahl',
  expirationUnit: 'Einheit',
  expirationUnits: { minute: 'Minuten', hour: 'Stunden', day: 'Tage' },
  expiresOn: (time) => `Läuft am ${time} ab`,
  neverExpiresWarning:
    'Es gilt, bis es jemand widerruft, auch wenn es in falsche Hände gerät. Besser ist ein Ablaufdatum.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `Geben Sie höchstens ${longest} ein.`;
    return fault === 'too-short'
      ? 'Dieser Zeitpunkt liegt nicht in der Zukunft. Geben Sie mindestens 1 ein.'
      : 'Geben Sie eine ganze Zahl ein.';
  },
  claimsOptional: 'Claims (optional)',
  claimsHint: 'JSON, das jeder Empfänger des Tokens lesen kann, also kein Ort für Geheimnisse.',
  claimsSize: (bytes, limit, format) => `${format(bytes)} von ${format(limit)} Byte`,
  claimsFault: claimsFaultText({
    place: (line, column) => `Zeile ${line}, Spalte ${column}: `,
    notJson: (character) => `„${character}“ ist hier in JSON nicht gültig.`,
    notJsonBlank: 'Ein Zeilenumbruch oder Leerzeichen ist hier in JSON nicht gültig.',
    notJsonEnd: 'Das JSON ist hier unvollständig.',
    repeated: (name) => `Den Namen „${name}“ hat dieses Objekt schon.`,
    deep: (levels) => `Claims haben höchstens ${levels} Ebenen.`,
    inexact:
      'JavaScript würde diese Zahl verändern. Schreiben Sie sie als Text in Anführungszeichen.',
    reserved: (name) =>
      `„${name}“ setzt Clerk in einem JWT selbst. Wählen Sie einen anderen Namen.`,
    size: (limit) => `Claims haben höchstens ${limit} Byte.`,
    shape: 'Die Claims eines JWT sind ein Objekt, etwa {"team": "billing"}.',
  }),
  scopesKept: 'Das Token behält diese Scopes, auch wenn sich die der Maschine später ändern.',
  scopesOfMachine: 'Das Token bekommt die Scopes, die die Maschine jetzt hat, und behält sie.',
  scopesNone: 'Keine. Das Token darf keine Maschine aufrufen.',
  createFailedTitle: 'Das Token wurde nicht erstellt',
  createFailedText: createFailureText({
    unauthenticated:
      'Ihre Sitzung ist beendet. Melden Sie sich in einem anderen Tab wieder an und versuchen Sie es dann hier erneut.',
    forbidden:
      'Sie dürfen für diese Maschine keine Tokens erstellen. Bitten Sie die Administration um Zugriff.',
    conflict:
      'Zur selben Zeit fand eine andere Änderung statt. Sehen Sie in der Liste nach und versuchen Sie es dann erneut.',
    quota_exceeded:
      'Ihr Tarif bei Clerk erlaubt keine weiteren Tokens. Widerrufen Sie Tokens, die Sie nicht brauchen, oder wechseln Sie den Tarif.',
    invalid_params:
      'Der Server hat diese Angaben abgelehnt. Ändern Sie sie und versuchen Sie es dann erneut.',
    audit_failed:
      'Der Server konnte die Aktion nicht protokollieren und hat deshalb kein Token erstellt. Versuchen Sie es später erneut.',
    not_allowed_action:
      'Der Server ist nicht dafür eingerichtet, Tokens zu erstellen. Wenden Sie sich an die Betreiber des Servers.',
  }),
  createUnknownTitle: 'Vielleicht gibt es das Token schon',
  createUnknownText:
    'Die Antwort auf Ihre Anfrage ging verloren. Möglicherweise hat Clerk ein Token erstellt, dessen Secret nie angezeigt wurde.',
  createOrphans: plural('de', {
    one: '# Token mit diesen Claims ist neu in der Liste. Sein Secret wurde nie angezeigt, widerrufen Sie es also:',
    other:
      '# Tokens mit diesen Claims sind neu in der Liste. Ihre Secrets wurden nie angezeigt, widerrufen Sie sie also:',
  }),
  createNoOrphans:
    'Bisher steht kein solches Token in der Liste. Sehen Sie noch einmal nach, bevor Sie ein weiteres erstellen.',
  revokeOrphans: 'Widerrufen\u00a0…',
  createAgain: 'Weiteres Token erstellen',

  created: 'Token erstellt',
  secret: 'Secret',
  secretOnce: 'Sichern Sie das Secret jetzt. Es wird nicht noch einmal angezeigt.',
  secretMasked: 'Verdeckt',
  show: 'Anzeigen',
  hide: 'Verbergen',
  copySecret: 'Kopieren',
  copyEnvLine: '.env-Zeile kopieren',
  downloadEnv: '.env herunterladen',
  copiedSecret: 'Secret kopiert',
  copiedEnvLine: '.env-Zeile kopiert',
  downloadedEnv: '.env-Datei heruntergeladen',
  copySecretByHand:
    'Der Browser hat das verweigert. Das Secret ist ausgewählt: Drücken Sie Strg+C oder ⌘C.',
  expirationDiffers: (asked, got) =>
    `Sie haben „${asked}“ gewählt, aber Clerk hat „${got}“ gesetzt.`,
  secretGone:
    'Das Secret ist nicht mehr auf dieser Seite. Wenn Sie es nicht gesichert haben, widerrufen Sie dieses Token.',
  done: 'Fertig',
  closeUnsavedQuestion:
    'Schließen, ohne das Secret zu sichern? Es wird nicht noch einmal angezeigt.',
  keepOpen: 'Geöffnet lassen',
  closeUnsaved: 'Ohne Sichern schließen',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** German, with the words of managing. */
export const de: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
