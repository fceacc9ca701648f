import { failureText } from './shared/failureText.js';
import type { M2MTokensLocale } from '../text/M2MTokensLocale.js';
import { plural } from './shared/plural.js';
import { shownRows } from './shared/shownRows.js';
import { waitText } from './shared/waitText.js';

export type { M2MTokensLocale } from '../text/M2MTokensLocale.js';

/** Spanish, with words that are common in both Spain and Latin America. */
export const es: M2MTokensLocale = {
  locale: 'es',
  labels: {
    caption: 'Tokens M2M',
    columnId: 'ID del token',
    columnStatus: 'Estado',
    columnScopes: 'Ámbitos',
    columnCreated: 'Creación',
    columnLastUsed: 'Último uso',
    columnExpires: 'Expiración',
    columnDetails: 'Detalles',
    status: {
      active: 'Activo',
      expiring: 'Expira pronto',
      expired: 'Expirado',
      revoked: 'Revocado',
    },
    neverUsed: 'Nunca',
    neverExpires: 'Nunca',
    neverExpiresHint: 'Conviene revisarlo: funciona hasta que alguien lo revoque.',
    unknownTime: 'Desconocida',
    noScopes: 'Ninguno',
    moreScopes: (count, format) => `+${format(count)}`,
    copyId: (id) => `Copiar el ID del token ${id}`,
    copied: 'Copiado',
    copiedId: 'ID del token copiado',
    copyByHand: 'Seleccionado: use Ctrl+C o ⌘C',

    details: (id) => `Detalles del token ${id}`,
    machine: 'Máquina',
    updated: 'Actualización',
    revocationReason: 'Motivo de la revocación',
    noRevocationReason: 'No se indicó ningún motivo.',
    claims: 'Claims',
    noClaims: 'Ninguno',
    claimsOf: (id) => `Claims del token ${id}`,
    copyClaims: (id) => `Copiar los claims del token ${id}`,
    copiedClaims: 'Claims copiados',
    copyTooLarge: 'Demasiado grande para copiarlo: solo está seleccionada la parte visible',
    claimsCut: plural('es', {
      one: 'Solo se muestra # carácter.',
      many: 'Solo se muestran los primeros # de caracteres.',
      other: 'Solo se muestran los primeros # caracteres.',
    }),

    loading: 'Cargando los tokens',
    loaded: plural('es', {
      one: '# token cargado',
      many: '# de tokens cargados',
      other: '# tokens cargados',
    }),
    noSubjectTitle: 'Ninguna máquina seleccionada',
    noSubjectText: 'Seleccione una máquina para ver sus tokens.',
    noneTitle: 'No hay tokens',
    noneText:
      'Esta máquina no tiene tokens opacos, ni siquiera revocados o expirados. Clerk no almacena los tokens JWT, por lo que nunca aparecen aquí.',
    noneShownTitle: 'No hay tokens que mostrar',
    noneShownText:
      'Puede que haya tokens revocados o expirados, que ahora están ocultos. Los tokens JWT nunca aparecen.',
    includeAll: 'Incluir revocados y expirados',
    pastEndTitle: 'Esta página ya no existe',
    pastEndText: 'La lista se ha acortado y termina antes de esta página.',
    firstPage: 'Ir a la primera página',
    idleTitle: 'Los tokens no están cargados',
    load: 'Cargar los tokens',
    failedTitle: 'No se pudieron cargar los tokens',
    failedText: failureText({
      signedOut: 'Su sesión ha terminado. Inicie sesión de nuevo y vuelva a intentarlo.',
      redirected:
        'El servidor redirigió la solicitud. Es posible que su sesión haya terminado: inicie sesión de nuevo. Si ya la ha iniciado, el servicio de tokens no se encuentra en su dirección.',
      forbidden:
        'No tiene permiso para ver los tokens de esta máquina. Solicite acceso a un administrador.',
      notFound:
        'No se encontró la máquina, o el servicio de tokens no se encuentra en su dirección.',
      rateLimited: 'Se hicieron demasiadas solicitudes en poco tiempo.',
      unreachable: 'No se pudo conectar con el servidor. Compruebe su conexión.',
      timeout: 'El servidor tardó demasiado en responder.',
      notTokens: 'La respuesta del servidor no es una lista de tokens.',
      notSetUp: 'El servidor no está configurado para listar tokens. Avise a quien lo administra.',
      badRequest:
        'La solicitud no se pudo hacer tal como se pidió. Avise a quien administra esta página.',
      serverFailed: 'El servidor ha fallado. Lo más probable es que sea algo temporal.',
    }),
    failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
      if (isCurrentPage) {
        return 'No se pudieron actualizar los tokens. Es posible que estos no estén al día.';
      }
      return hasOtherFilters
        ? `No se pudieron cargar los tokens. Estos siguen siendo los de la página ${format(page)}, de antes de cambiar los filtros.`
        : `No se pudieron cargar los tokens. Estos siguen siendo los de la página ${format(page)}, tal como estaban.`;
    },
    retryAfter: waitText({
      seconds: plural('es', {
        one: 'Espere # segundo antes de volver a intentarlo.',
        many: 'Espere # de segundos antes de volver a intentarlo.',
        other: 'Espere # segundos antes de volver a intentarlo.',
      }),
      minutes: plural('es', {
        one: 'Espere # minuto antes de volver a intentarlo.',
        many: 'Espere # de minutos antes de volver a intentarlo.',
        other: 'Espere # minutos antes de volver a intentarlo.',
      }),
    }),
    traceId: 'ID de rastreo',
    retry: 'Reintentar',
    skipped: plural('es', {
      one: '# fila de esta página no se pudo leer y no se muestra.',
      many: '# de filas de esta página no se pudieron leer y no se muestran.',
      other: '# filas de esta página no se pudieron leer y no se muestran.',
    }),
    printed: 'Impreso el',

    filters: 'Filtros',
    includeRevoked: 'Incluir revocados',
    includeRevokedHint: 'Añade los tokens que alguien ha revocado. Los demás se mantienen.',
    includeExpired: 'Incluir expirados',
    includeExpiredHint: 'Añade los tokens cuyo plazo ha vencido. Los demás se mantienen.',

    pagination: 'Páginas de tokens',
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    page: (page, format) => `Página ${format(page)}`,
    range: (range, format) => {
      const rows = shownRows(range, format);
      return range.total === null ? rows : `${rows} de ${format(range.total)}`;
    },
    rowsPerPage: 'Filas por página',
    pageChanged: ({ page, pageCount, first, last, total }, format) =>
      total === null || pageCount === null
        ? `Página ${format(page)}, filas a partir de la ${format(first)}`
        : `Página ${format(page)} de ${format(pageCount)}, filas ${format(first)} a ${format(last)} de ${format(total)}`,

    tokens: 'Tokens M2M',
    total: plural('es', { one: '# token', many: '# de tokens', other: '# tokens' }),
    refresh: 'Actualizar',
  },
};
