import type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';
import type { M2MManageLabels } from '../../text/manage/manageLabels.js';
import { es as reading } from '../es.js';
import { LEAK } from '../parts/es/leak.js';
import { MACHINES } from '../parts/es/machines.js';
import { ROTATE } from '../parts/es/rotate.js';
import { claimsFaultText } from '../shared/claimsFaultText.js';
import { createFailureText } from '../shared/createFailureText.js';
import { plural } from '../shared/plural.js';
import { revokeFailureText } from '../shared/revokeFailureText.js';
import { summaryText } from '../shared/summaryText.js';

export type { M2MManageLocale } from '../../text/manage/M2MManageLocale.js';

const MANAGE: M2MManageLabels = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  revokeTitle: plural('es', {
    one: '¿Revocar este token?',
    many: '¿Revocar # de tokens?',
    other: '¿Revocar # tokens?',
  }),
  revokeEffect: plural('es', {
    one: 'A partir de ese momento fallará toda llamada con este token. Esta acción no se puede deshacer.',
    many: 'A partir de ese momento fallará toda llamada con estos tokens. Esta acción no se puede deshacer.',
    other:
      'A partir de ese momento fallará toda llamada con estos tokens. Esta acción no se puede deshacer.',
  }),
  revokeConfirm: plural('es', {
    one: 'Revocar el token',
    many: 'Revocar # de tokens',
    other: 'Revocar # tokens',
  }),
  revoking: 'Revocando…',
  mayCall: 'Puede llamar a',
  used: (time) => `Usado ${time}`,
  unused: 'Nunca usado',
  lastUseUnknown: 'Desconocido. El servidor no lo indica.',
  usedRecently: (time) => `Usado ${time}: sigue en uso.`,
  manyUsedRecently: plural('es', {
    one: '# de estos tokens se usó en la última hora: sigue en uso.',
    many: '# de estos tokens se usaron en la última hora: siguen en uso.',
    other: '# de estos tokens se usaron en la última hora: siguen en uso.',
  }),
  jwtsUnaffected:
    'Los tokens JWT de esta máquina no se ven afectados. Son válidos hasta que expiren.',
  alreadyRevoked: plural('es', {
    one: '# token ya está revocado y se omite.',
    many: '# de tokens ya están revocados y se omiten.',
    other: '# tokens ya están revocados y se omiten.',
  }),
  alreadyExpired: plural('es', {
    one: '# token ya ha expirado, así que ninguna máquina puede usarlo.',
    many: '# de tokens ya han expirado, así que ninguna máquina puede usarlos.',
    other: '# tokens ya han expirado, así que ninguna máquina puede usarlos.',
  }),
  reason: 'Motivo',
  reasonOptional: 'Motivo (opcional)',
  reasonPresets: 'Motivos habituales',
  revokeReasons: ['Filtrado', 'Sin uso', 'Reemplazado', 'Baja del responsable'],
  reasonMissing: 'Indique un motivo.',
  reasonLength: (count, limit, format) => `${format(count)} de ${format(limit)} caracteres`,
  reasonTooLong: plural('es', {
    one: 'Acorte el motivo a # carácter.',
    many: 'Acorte el motivo a # de caracteres.',
    other: 'Acorte el motivo a # caracteres.',
  }),
  tokensToRevoke: 'Tokens que se van a revocar',
  revokeOutcome: {
    waiting: 'En espera',
    pending: 'Revocando…',
    revoked: 'Revocado',
    stopped: 'No revocado',
  },
  revokeProgress: (done, total, format) => `${format(done)} de ${format(total)} procesados`,
  revokePaused: 'Se hicieron demasiadas solicitudes en poco tiempo.',
  revokeContinues: plural('es', {
    one: 'Continúa en # segundo.',
    many: 'Continúa en # de segundos.',
    other: 'Continúa en # segundos.',
  }),
  stop: 'Detener',
  revokeSummary: summaryText({
    revoked: plural('es', { one: '# revocado', many: '# revocados', other: '# revocados' }),
    failed: plural('es', { one: '# con error', many: '# con error', other: '# con error' }),
    stopped: plural('es', { one: '# sin enviar', many: '# sin enviar', other: '# sin enviar' }),
    separator: ', ',
  }),
  revokeFailed: 'El token no se revocó.',
  revokeUnknown: 'No se sabe si el token se revocó.',
  revokeFailedText: revokeFailureText({
    outcome_unknown:
      'La respuesta se perdió. Vuelva a mirar la lista o revoque otra vez, lo que no causa ningún daño.',
    forbidden:
      'No tiene permiso para revocar tokens de esta máquina. Solicite acceso a un administrador.',
    not_found: 'Clerk no conoce este token, o el token pertenece a otra máquina.',
    not_revocable:
      'Clerk no puede revocar este token. Es posible que mientras tanto se haya revocado o haya expirado: actualice la lista.',
    conflict: 'Se hizo otro cambio en el mismo momento. Vuelva a intentarlo.',
    not_allowed_action:
      'El servidor no está configurado para revocar tokens. Avise a quien lo administra.',
    audit_failed:
      'El servidor no pudo registrar la acción, así que no revocó nada. Vuelva a intentarlo más tarde.',
    invalid_response: 'Esta página no entiende la respuesta del servidor.',
  }),
  revokedTokens: plural('es', {
    one: '# token revocado',
    many: '# de tokens revocados',
    other: '# tokens revocados',
  }),

  columnSelect: 'Selección',
  columnActions: 'Acciones',
  selectToken: (id) => `Seleccionar el token ${id}`,
  selection: 'Tokens seleccionados',
  selectPage: 'Seleccionar todos los de esta página',
  selected: plural('es', {
    one: '# seleccionado',
    many: '# seleccionados',
    other: '# seleccionados',
  }),
  noneSelected: 'Ningún token seleccionado',
  clearSelection: 'Anular la selección',
  revoke: 'Revocar…',
  revokeFound: (count, format) => `Revocar estos ${format(count)}…`,
  revokeToken: (id) => `Revocar el token ${id}`,
  revokedJustNow: 'Recién revocado',
  newToken: 'Nuevo',
  createdToken: 'Token creado',

  createToken: 'Crear token',
  createFor: (machine) => `Para ${machine}`,
  creating: 'Creando…',
  format: 'Formato',
  formatOpaque: 'Opaco',
  formatOpaqueHint: 'Clerk lo almacena. Aparece en esta lista y usted puede revocarlo.',
  formatJwt: 'JWT',
  formatJwtHint:
    'Clerk no almacena los tokens JWT. Nunca aparecen en esta lista y no se pueden revocar.',
  expiration: 'Expiración',
  expirationCustom: 'Personalizada',
  expirationAmount: 'Cantidad',
  expirationUnit: 'Unidad',
  expirationUnits: { minute: 'minutos', hour: 'horas', day: 'días' },
  expiresOn: (time) => `Expira el ${time}`,
  neverExpiresWarning:
    'Funciona hasta que alguien lo revoque, aunque se filtre. Es preferible que expire.',
  expirationFault: (fault, longest) => {
    if (fault === 'too-long') return `Introduzca como máximo ${longest}.`;
    return fault === 'too-short'
      ? 'Ese momento no está en el futuro. Introduzca 1 o más.'
      : 'Introduzca un número entero.';
  },
  claimsOptional: 'Claims (opcional)',
  claimsHint: 'JSON que puede leer cualquiera que reciba el token, así que no incluya secretos.',
  claimsSize: (bytes, limit, format) => `${format(bytes)} de ${format(limit)} bytes`,
  claimsFault: claimsFaultText({
    place: (line, column) => `Línea ${line}, columna ${column}: `,
    notJson: (character) => `«${character}» no es válido aquí en JSON.`,
    notJsonBlank: 'un salto de línea o un espacio no es válido aquí en JSON.',
    notJsonEnd: 'el JSON está incompleto.',
    repeated: (name) => `el nombre «${name}» ya está en este objeto.`,
    deep: (levels) => `los claims tienen como máximo ${levels} niveles.`,
    inexact: 'JavaScript cambiaría este número. Escríbalo como texto, entre comillas.',
    reserved: (name) => `Clerk define «${name}» en los tokens JWT. Elija otro nombre.`,
    size: (limit) => `Los claims tienen como máximo ${limit} bytes.`,
    shape: 'Los claims de un token JWT son un objeto, como {"team": "billing"}.',
  }),
  scopesKept: 'El token conserva estos ámbitos aunque los de la máquina cambien después.',
  scopesOfMachine: 'El token recibe los ámbitos que la máquina tiene ahora y los conserva.',
  scopesNone: 'Ninguno. El token no puede llamar a ninguna máquina.',
  createFailedTitle: 'El token no se creó',
  createFailedText: createFailureText({
    unauthenticated:
      'Su sesión ha terminado. Inicie sesión de nuevo en otra pestaña y vuelva a intentarlo aquí.',
    forbidden:
      'No tiene permiso para crear tokens para esta máquina. Solicite acceso a un administrador.',
    conflict: 'Se hizo otro cambio en el mismo momento. Mire la lista y vuelva a intentarlo.',
    quota_exceeded:
      'Su plan de Clerk no permite más tokens. Revoque los que no necesite o cambie de plan.',
    invalid_params: 'El servidor rechazó estos valores. Cámbielos y vuelva a intentarlo.',
    audit_failed:
      'El servidor no pudo registrar la acción, así que no creó ningún token. Vuelva a intentarlo más tarde.',
    not_allowed_action:
      'El servidor no está configurado para crear tokens. Avise a quien lo administra.',
  }),
  createUnknownTitle: 'Es posible que el token exista',
  createUnknownText:
    'La respuesta a su solicitud se perdió. Puede que Clerk haya creado un token cuyo secreto nunca se mostró.',
  createOrphans: plural('es', {
    one: '# token con estos claims es nuevo en la lista. Su secreto nunca se mostró, así que revóquelo:',
    many: '# de tokens con estos claims son nuevos en la lista. Sus secretos nunca se mostraron, así que revóquelos:',
    other:
      '# tokens con estos claims son nuevos en la lista. Sus secretos nunca se mostraron, así que revóquelos:',
  }),
  createNoOrphans:
    'Por ahora no hay ningún token así en la lista. Vuelva a mirar antes de crear otro.',
  revokeOrphans: 'Revocar…',
  createAgain: 'Crear otro token',

  created: 'Token creado',
  secret: 'Secreto',
  secretOnce: 'Guarde el secreto ahora. No se puede volver a mostrar.',
  secretMasked: 'Oculto',
  show: 'Mostrar',
  hide: 'Ocultar',
  copySecret: 'Copiar',
  copyEnvLine: 'Copiar la línea .env',
  downloadEnv: 'Descargar el archivo .env',
  copiedSecret: 'Secreto copiado',
  copiedEnvLine: 'Línea .env copiada',
  downloadedEnv: 'Archivo .env descargado',
  copySecretByHand: 'El navegador no lo permitió. El secreto está seleccionado: use Ctrl+C o ⌘C.',
  expirationDiffers: (asked, got) => `Eligió «${asked}», pero Clerk estableció «${got}».`,
  secretGone: 'El secreto ya no está en esta página. Si no lo guardó, revoque este token.',
  done: 'Listo',
  closeUnsavedQuestion: '¿Cerrar sin guardar el secreto? No se puede volver a mostrar.',
  keepOpen: 'Mantener abierto',
  closeUnsaved: 'Cerrar sin guardar',

  ...LEAK,
  ...ROTATE,
  ...MACHINES,
};

/** Spanish, with the words of managing. */
export const es: M2MManageLocale = {
  ...reading,
  labels: { ...reading.labels, ...MANAGE },
};
