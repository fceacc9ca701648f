import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

/** A no-break space (U+00A0) precedes each ellipsis. */
export const MACHINES: MachineLabels = {
  machine: 'Maschine',
  findMachine: 'Geben Sie einen Teil des Namens oder die ID ein.',
  findingMachines: 'Wird gesucht\u00a0…',
  noMachine: 'Keine Maschine hat diesen Namen oder diese ID.',
  machinesFound: machinesFoundText({
    some: (shown, total) =>
      `${shown} von ${total}. Geben Sie mehr vom Namen ein, um andere zu finden.`,
    all: plural('de', { one: '# Maschine', other: '# Maschinen' }),
  }),
  useThisId: 'Diese ID verwenden',
  machinesFailed: 'Die Maschinen konnten nicht geladen werden. Eine vollständige ID geht auch so.',

  createMachine: 'Maschine erstellen',
  saveMachine: 'Speichern',
  machineSaved: 'Gespeichert',
  machineCreated: 'Maschine erstellt',
  nameOfMachine: 'Name',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing'
      ? 'Geben Sie der Maschine einen Namen.'
      : `Verwenden Sie höchstens ${format(limit)} Zeichen.`,
  defaultLifetime: 'Voreingestellte Gültigkeitsdauer ihrer Tokens',
  defaultExpiresOn: (time) => `Ein jetzt erstelltes Token würde am ${time} ablaufen`,
  scopesOneWay: (isNew) =>
    `Nur in eine Richtung: Umgekehrt ist kein Aufruf erlaubt. Neue Tokens bekommen diese Scopes.${isNew ? '' : ' Eine Änderung hier gilt sofort.'}`,
  addScope: 'Aufrufbare Maschine hinzufügen',
  removeScope: (machine) => `${machine} entfernen`,
  scopesFull: (limit, format) => `Eine Maschine darf höchstens ${format(limit)} andere aufrufen.`,

  machineKey: 'Geheimer Schlüssel',
  machineKeyOnce:
    'Sichern Sie den Schlüssel jetzt. Diese Seite kann ihn nicht noch einmal anzeigen.',
  machineKeyGone:
    'Der Schlüssel ist nicht mehr auf dieser Seite. Wenn Sie ihn nicht gesichert haben, rotieren Sie ihn.',

  rotateKey: 'Schlüssel rotieren',
  oldKeyLife: 'Der alte Schlüssel gilt noch',
  oldKeyStops: '0 Sekunden: Er ist kompromittiert',
  rotateKeyText:
    'Die Maschine bekommt einen neuen Schlüssel. Clerk macht keine Angabe dazu, ob sich ihre Tokens ändern: Prüfen Sie die genutzten.',
  keyRotated: 'Schlüssel rotiert',

  deleteMachine: 'Maschine löschen',
  deleteMachineText:
    'Die Maschine kann keine anderen mehr aufrufen, und ihre Schlüssel gelten nicht mehr. Das lässt sich nicht rückgängig machen.',
  activeTokens: 'Aktive Tokens',
  activeTokenCount: (count, format) =>
    count === null
      ? 'Unbekannt'
      : `${format(count)}. Clerk macht keine Angabe dazu, was mit aktiven Tokens geschieht.`,
  calledBy: 'Wird aufgerufen von',
  callersFound: callersText({
    unknown: 'Unbekannt',
    partly: (checked, total) => `Geprüft sind erst ${checked} von ${total} Maschinen.`,
    none: 'Keiner anderen Maschine',
  }),
  revokeFirst: revokeFirstText({
    some: plural('de', {
      one: 'Zuerst das neueste widerrufen\u00a0…',
      other: 'Zuerst die neuesten # widerrufen\u00a0…',
    }),
    all: 'Zuerst alle widerrufen\u00a0…',
  }),
  typeName: (name) => `Geben Sie zur Bestätigung „${name}“ ein`,
  nameDiffers: 'Das ist nicht der Name der Maschine.',

  sending: 'Wird gesendet\u00a0…',
  machineFailed: 'Es wurde nichts geändert.',
  machineUnknown:
    'Die Antwort ging verloren, also wurde die Änderung vielleicht vorgenommen. Sehen Sie nach, bevor Sie sie wiederholen.',
  machineFailedText: machineFailureText({
    forbidden: 'Das dürfen Sie nicht. Bitten Sie die Administration um Zugriff.',
    not_found: 'Clerk kennt diese Maschine oder die andere nicht.',
    conflict: 'Es ist schon so, oder zur selben Zeit fand eine andere Änderung statt.',
    quota_exceeded: 'Ihr Tarif bei Clerk erlaubt das nicht.',
    invalid_params:
      'Der Server hat diese Angaben abgelehnt. Ändern Sie sie und versuchen Sie es dann erneut.',
    audit_failed:
      'Der Server konnte die Aktion nicht protokollieren und hat deshalb nichts getan. Versuchen Sie es später erneut.',
    not_allowed_action:
      'Der Server ist nicht dafür eingerichtet. Wenden Sie sich an die Betreiber des Servers.',
  }),
};
