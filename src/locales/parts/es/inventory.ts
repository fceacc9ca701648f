import type { M2MInventoryLabels } from '../../../text/inventory/inventoryLabels.js';
import { ageText, partText, tileText } from '../../shared/inventoryTexts.js';
import { plural } from '../../shared/plural.js';

const tokens = plural('es', { one: '# token', many: '# de tokens', other: '# tokens' });
const days = plural('es', { one: '# día', many: '# de días', other: '# días' });
const NEVER = 'Nunca usados';

/** The adjectives are plural, as the number of tokens before them usually is. */
export const INVENTORY: M2MInventoryLabels = {
  inventory: 'Inventario de tokens',
  inventoryTitle: 'Todos los tokens de esta máquina',
  inventoryPlan: ({ perRequest, most }, format) =>
    `Se cargan los más recientes, incluidos los revocados y los expirados: ${format(perRequest)} por solicitud, ${format(most)} como máximo.`,
  inventoryLimited: partText(
    plural('es', {
      one: 'Limitado a # token, el más reciente.',
      many: 'Limitado a los # de tokens más recientes.',
      other: 'Limitado a los # tokens más recientes.',
    }),
    ({ count, total }, format) =>
      `Limitado a los ${format(count)} más recientes de ${tokens(total, format)}.`,
  ),
  inventoryLoad: 'Cargar todos los tokens',
  inventoryLoadNewest: (count, format) => `Cargar ${tokens(count, format)}`,
  inventoryProgress: partText(
    tokens,
    ({ count, total }, format) => `${format(count)} de ${tokens(total, format)}`,
  ),
  inventoryStop: 'Detener',
  inventoryContinue: 'Continuar',
  inventoryReload: 'Volver a cargar',
  inventoryLoaded: (time) => `Cargados ${time}`,
  inventoryStopped: 'La carga se detuvo, por lo que faltan los tokens más antiguos.',
  inventoryFailed: 'La carga falló, por lo que faltan los tokens más antiguos.',
  inventoryWaits: 'El servidor pidió esperar.',
  inventoryContinues: plural('es', {
    one: 'La carga continúa en # segundo.',
    many: 'La carga continúa en # de segundos.',
    other: 'La carga continúa en # segundos.',
  }),
  inventorySkipped: plural('es', {
    one: '# token no se pudo leer y no se muestra.',
    many: '# de tokens no se pudieron leer y no se muestran.',
    other: '# tokens no se pudieron leer y no se muestran.',
  }),
  inventoryTile: tileText({
    active: 'Activos',
    expiring: (within, format) => `Expiran en ${days(within, format)} o menos`,
    neverExpires: 'Sin expiración',
    neverUsed: NEVER,
    unused: (since, format) => `Sin uso desde hace ${days(since, format)}`,
    expired: 'Expirados',
    revoked: 'Revocados',
  }),
  inventoryAges: 'Tokens activos por días desde el último uso',
  inventoryAge: ageText({
    never: NEVER,
    under: (to, format) => `Hace menos de ${days(to, format)}`,
    days,
    between: (from, to) => `Hace de ${from} a ${to}`,
    over: (from, format) => `Hace ${days(from, format)} o más`,
  }),
  inventoryMonths: 'Tokens activos por mes de expiración',
  inventoryLater: 'Después',
  inventoryBar: (name, count, format) => `${name}: ${tokens(count, format)}`,
  inventoryAsTable: 'Mostrar como tabla',
  inventoryCount: 'Cantidad',
  inventorySearch: 'Buscar tokens',
  inventorySearchIn: 'ID, máquina, claim o motivo',
  inventoryNoMatch: 'Ningún token coincide',
  inventoryNoMatchText: 'Pruebe con otras palabras o quite un filtro.',
  inventoryClear: 'Borrar la búsqueda y los filtros',
  inventorySortBy: 'Ordenar por',
  inventoryDescending: 'Descendente',
  inventorySave: (count, kind, format) => `Guardar ${tokens(count, format)} como ${kind}`,
  inventorySaveFailed: 'Este navegador no pudo guardar el archivo.',
};
