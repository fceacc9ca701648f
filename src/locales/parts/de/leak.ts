import type { LeakLabels } from '../../../text/manage/leakLabels.js';
import { leakFailureText } from '../../shared/leakFailureText.js';

/** A no-break space (U+00A0) precedes each ellipsis. */
export const LEAK: LeakLabels = {
  leakTitle: 'Kompromittiertes Token prüfen',
  leakText: 'Gefundener Text',
  leakHint:
    'Fügen Sie ein Token, eine Zeile einer .env-Datei, einen Header, eine URL oder ein Log ein. Nur das Secret eines M2M-Tokens wird gesendet, und zwar an Ihren Server und an Clerk. Die Eingabetaste startet die Prüfung.',
  leakCheck: 'Prüfen',
  leakNothing: 'Dieser Text enthält keine Zugangsdaten von Clerk.',
  leakCut: (limit, format) => `Nur die ersten ${format(limit)} Zeichen wurden gelesen.`,
  leakFound: (count, format) => `${format(count)} Treffer.`,
  leakKinds: {
    'token-secret': ['Secret eines M2M-Tokens'],
    'token-id': [
      'ID eines M2M-Tokens',
      'Eine ID ist kein Geheimnis. Widerrufen Sie das Token nur, wenn auch sein Secret bekannt geworden ist.',
    ],
    'token-jwt': [
      'M2M-Token im JWT-Format',
      'Clerk kann es nicht widerrufen: Es gilt, bis es abläuft. Warnen Sie die Maschinen, die es aufrufen darf, und setzen Sie die Zeile auf deren Sperrliste. Entfernen Sie diese Maschinen aus den Scopes der Maschine, zu der das Token gehört, und rotieren Sie deren Schlüssel.',
    ],
    jwt: [
      'Sitzungstoken oder anderes JWT',
      'Es ist kein M2M-Token. Wenn es zu einer Sitzung gehört, melden Sie den Benutzer im Dashboard von Clerk auf allen Geräten ab.',
    ],
    'instance-key': [
      'Secret Key einer Instanz',
      'Der schlimmste Fall: Er öffnet alles in der Instanz. Rotieren Sie ihn sofort im Dashboard von Clerk. Schlüssel von Stripe sehen genauso aus.',
    ],
    'api-key': [
      'Schlüssel einer Maschine oder API-Schlüssel eines Benutzers',
      'Beide sehen gleich aus. Wenn er einer Maschine gehört, rotieren Sie deren Schlüssel. Wenn er einem Benutzer gehört, widerrufen Sie ihn im Dashboard von Clerk.',
    ],
    'oauth-token': [
      'OAuth-Zugriffstoken',
      'Es ist kein M2M-Token. Widerrufen Sie es bei der OAuth-Anwendung, für die es ausgestellt wurde.',
    ],
    'machine-id': ['ID einer Maschine', 'Eine ID ist kein Geheimnis, Sie müssen also nichts tun.'],
    unknown: [
      'Unbekannte Zugangsdaten',
      'Nach Clerk sehen sie nicht aus. Vielleicht sind sie abgeschnitten oder gehören zu einem anderen Dienst: Widerrufen Sie sie dort.',
    ],
  },
  leakOutcomes: {
    checking: 'Wird geprüft\u00a0…',
    failed: 'Es wurde nicht geprüft und ist möglicherweise gültig.',
    unknown:
      'Clerk akzeptiert es nicht als gültig: Es ist widerrufen, abgelaufen, von einer anderen Instanz oder falsch abgeschrieben, oder Sie dürfen seine Maschine nicht sehen.',
    unlisted: 'Unter den neuesten Tokens dieser Maschine ist diese ID nicht.',
    live: 'Es ist gültig: Wer es hat, kann es jetzt nutzen.',
    revoked: 'Es ist schon widerrufen.',
    expired: 'Es ist abgelaufen.',
    revoking: 'Wird widerrufen\u00a0…',
    confirming: 'Widerrufen. Clerk wird noch einmal gefragt\u00a0…',
    confirmed: 'Bestätigt: Clerk akzeptiert es nicht mehr.',
    unconfirmed: 'Widerrufen, aber nicht bestätigt.',
    stillLive:
      'Widerrufen, aber Clerk akzeptiert es noch. Fragen Sie in einer Minute noch einmal nach.',
  },
  leakFailedText: leakFailureText({
    not_allowed_action:
      'Der Server ist nicht dafür eingerichtet, Tokens zu prüfen. Wenden Sie sich an die Betreiber des Servers.',
    forbidden: 'Sie dürfen keine Tokens prüfen. Bitten Sie die Administration um Zugriff.',
    quota_exceeded: 'Ihr Tarif bei Clerk erlaubt keine weiteren Prüfungen.',
    audit_failed:
      'Der Server konnte die Aktion nicht protokollieren und hat deshalb nichts geprüft. Versuchen Sie es später erneut.',
    invalid_response: 'Diese Seite versteht die Antwort des Servers nicht.',
  }),
  leakUsed: (time) => `${time}, möglicherweise durch diese Prüfung.`,
  leakRevoke: 'Jetzt widerrufen',
  leakConfirm: 'Clerk noch einmal fragen',
  leakRest: (count, format) => `Noch ${format(count)} prüfen`,
  leakInstance: 'Instanz',
  leakDenylist: 'Zeile für Sperrliste kopieren',
  leakReport: 'Bericht kopieren',
  leakReportCopied: 'Bericht kopiert',
};
