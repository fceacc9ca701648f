import type { M2MTokensLabels } from 'react-m2m-tokens';

const plural = new Intl.PluralRules('nl');

/** "1 token", "2 tokens". */
function count(value: string, number: number, one: string, other: string): string {
  return `${value} ${plural.select(number) === 'one' ? one : other}`;
}

const labels = {
  caption: 'M2M-tokens',
  columnId: 'Token-ID',
  columnStatus: 'Status',
  columnScopes: 'Scopes',
  columnCreated: 'Aangemaakt',
  columnLastUsed: 'Laatst gebruikt',
  columnExpires: 'Verloopt',
  columnDetails: 'Details',
  status: {
    active: 'Actief',
    expiring: 'Verloopt binnenkort',
    expired: 'Verlopen',
    revoked: 'Ingetrokken',
  },
  neverUsed: 'Nooit',
  neverExpires: 'Nooit',
  neverExpiresHint: 'Let op: werkt tot iemand het token intrekt.',
  unknownTime: 'Onbekend',
  noScopes: 'Geen',
  moreScopes: (number, format) => `+${format(number)}`,
  copyId: (id) => `Token-ID ${id} kopiëren`,
  copied: 'Gekopieerd',
  copiedId: 'Token-ID gekopieerd',
  copyByHand: 'Geselecteerd: druk op Ctrl+C of ⌘C',
  details: (id) => `Details van token ${id}`,
  machine: 'Machine',
  updated: 'Bijgewerkt',
  revocationReason: 'Reden van intrekking',
  noRevocationReason: 'Geen reden opgegeven.',
  claims: 'Claims',
  noClaims: 'Geen',
  claimsOf: (id) => `Claims van token ${id}`,
  copyClaims: (id) => `Claims van token ${id} kopiëren`,
  copiedClaims: 'Claims gekopieerd',
  copyTooLarge: 'Te groot om te kopiëren: alleen het getoonde deel is geselecteerd',
  claimsCut: (number, format) => `Alleen de eerste ${format(number)} tekens worden getoond.`,
  loading: 'Tokens worden geladen',
  loaded: (number, format) => `${count(format(number), number, 'token', 'tokens')} geladen`,
  noSubjectTitle: 'Geen machine gekozen',
  noSubjectText: 'Kies een machine om de tokens te zien.',
  noneTitle: 'Geen tokens',
  noneText: 'Deze machine heeft geen tokens. JWT’s bewaart Clerk niet, dus die staan hier nooit.',
  noneShownTitle: 'Geen tokens om te tonen',
  noneShownText: 'Er kunnen ingetrokken of verlopen tokens zijn, die nu verborgen zijn.',
  includeAll: 'Ook ingetrokken en verlopen tonen',
  pastEndTitle: 'Deze pagina bestaat niet meer',
  pastEndText: 'De lijst is korter geworden en eindigt vóór deze pagina.',
  firstPage: 'Naar de eerste pagina',
  idleTitle: 'De tokens zijn niet geladen',
  load: 'Tokens laden',
  failedTitle: 'De tokens konden niet worden geladen',
  failedText: ({ code }) =>
    code === 'unauthenticated'
      ? 'Uw sessie is verlopen. Log opnieuw in.'
      : 'Probeer het later opnieuw.',
  failedWithRows: ({ page, isCurrentPage }, format) =>
    isCurrentPage
      ? 'Vernieuwen is mislukt. Deze tokens zijn mogelijk verouderd.'
      : `Laden is mislukt. Dit is nog pagina ${format(page)}.`,
  retryAfter: (seconds, format) =>
    `Wacht ${count(format(seconds), seconds, 'seconde', 'seconden')} en probeer het opnieuw.`,
  traceId: 'Trace-ID',
  retry: 'Opnieuw proberen',
  skipped: (number, format) =>
    `${count(format(number), number, 'rij kon', 'rijen konden')} niet worden gelezen.`,
  printed: 'Afgedrukt op',
  filters: 'Filters',
  includeRevoked: 'Ook ingetrokken',
  includeRevokedHint: 'Toont ook ingetrokken tokens.',
  includeExpired: 'Ook verlopen',
  includeExpiredHint: 'Toont ook verlopen tokens.',
  pagination: 'Pagina’s met tokens',
  previousPage: 'Vorige pagina',
  nextPage: 'Volgende pagina',
  page: (page, format) => `Pagina ${format(page)}`,
  range: ({ first, last, total }, format) => {
    const rows = last < first ? format(0) : `${format(first)}–${format(last)}`;
    return total === null ? rows : `${rows} van ${format(total)}`;
  },
  rowsPerPage: 'Rijen per pagina',
  pageChanged: ({ page, first, last, total }, format) =>
    total === null
      ? `Pagina ${format(page)}, vanaf rij ${format(first)}`
      : `Pagina ${format(page)}, rijen ${format(first)} tot ${format(last)} van ${format(total)}`,
  tokens: 'M2M-tokens',
  total: (number, format) => count(format(number), number, 'token', 'tokens'),
  refresh: 'Vernieuwen',
} satisfies M2MTokensLabels;

/** For `<M2MTokensProvider {...nl}>`. */
export const nl = { locale: 'nl', labels };
