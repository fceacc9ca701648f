import type { M2MTokensLabels } from '../../src/index.js';

/** Words as long as in German, some without a place to break. */
export const longLabels: Partial<M2MTokensLabels> = {
  columnId: 'Berechtigungsnachweiskennung',
  columnStatus: 'Gültigkeitszustand',
  columnScopes: 'Zugriffsberechtigungsbereiche',
  columnCreated: 'Ausstellungszeitpunkt',
  columnLastUsed: 'Letztverwendungszeitpunkt',
  columnExpires: 'Gültigkeitsablaufdatum',
  status: {
    active: 'Uneingeschränkt gültig',
    expiring: 'Ablauf steht unmittelbar bevor',
    expired: 'Gültigkeitsdauer überschritten',
    revoked: 'Vorzeitig zurückgezogen',
  },
  includeRevoked: 'Zurückgezogene Berechtigungsnachweise einbeziehen',
  includeExpired: 'Abgelaufene Berechtigungsnachweise einbeziehen',
  rowsPerPage: 'Berechtigungsnachweise je Bildschirmseite',
  total: (count, format) => `${format(count)} Maschinenberechtigungsnachweise`,
};

/** A machine name that has no place to break either. */
export function longMachineName(): string {
  return 'Rechnungsabschlussverarbeitungsdienst-Sicherungsinstanz';
}
