import type { LeakLabels } from '../../../text/manage/leakLabels.js';
import { leakFailureText } from '../../shared/leakFailureText.js';
import { plural } from '../../shared/plural.js';

export const LEAK: LeakLabels = {
  leakTitle: 'Comprobar un token filtrado',
  leakText: 'Texto filtrado',
  leakHint:
    'Pegue un token, una línea de un archivo .env, un encabezado, una URL o un registro. Solo se envía el secreto de un token M2M, a su servidor y a Clerk. La tecla Intro inicia la comprobación.',
  leakCheck: 'Comprobar',
  leakNothing: 'Este texto no contiene ninguna credencial de Clerk.',
  leakCut: plural('es', {
    one: 'Solo se leyó el primer carácter.',
    many: 'Solo se leyeron los primeros # de caracteres.',
    other: 'Solo se leyeron los primeros # caracteres.',
  }),
  leakFound: plural('es', {
    one: '# credencial encontrada.',
    many: '# de credenciales encontradas.',
    other: '# credenciales encontradas.',
  }),
  leakKinds: {
    'token-secret': ['Secreto de un token M2M'],
    'token-id': [
      'ID de un token M2M',
      'Un ID no es un secreto. Revoque el token solo si también se ha filtrado su secreto.',
    ],
    'token-jwt': [
      'Token M2M en formato JWT',
      'Clerk no puede revocarlo: funciona hasta que expire. Avise a las máquinas a las que puede llamar y añada la línea a su lista de bloqueo. Quite esas máquinas de los ámbitos de la máquina del token y reemplace la clave de esta última.',
    ],
    jwt: [
      'Token de sesión u otro token JWT',
      'No es un token M2M. Si es de una sesión, cierre la sesión del usuario en todos sus dispositivos desde el panel de Clerk.',
    ],
    'instance-key': [
      'Clave secreta de una instancia (Secret Key)',
      'Es el peor caso: abre todo en la instancia. Reemplácela ahora mismo en el panel de Clerk. Las claves de Stripe tienen el mismo aspecto.',
    ],
    'api-key': [
      'Clave de una máquina o clave de API de un usuario',
      'Ambas tienen el mismo aspecto. Si es de una máquina, reemplace la clave de esa máquina. Si es de un usuario, revóquela en el panel de Clerk.',
    ],
    'oauth-token': [
      'Token de acceso de OAuth',
      'No es un token M2M. Revóquelo en la aplicación de OAuth para la que se creó.',
    ],
    'machine-id': ['ID de una máquina', 'Un ID no es un secreto, así que no hay nada que hacer.'],
    unknown: [
      'Credencial desconocida',
      'No parece una de Clerk. Puede estar cortada o ser de otro servicio: revóquela allí.',
    ],
  },
  leakOutcomes: {
    checking: 'Comprobando…',
    failed: 'No se comprobó, así que puede estar vigente.',
    unknown:
      'Clerk no lo acepta como vigente: está revocado, ha expirado, es de otra instancia o está mal escrito, o usted no tiene permiso para ver su máquina.',
    unlisted: 'Los tokens más recientes de esta máquina no tienen este ID.',
    live: 'Está vigente: cualquiera que lo tenga puede usarlo ahora.',
    revoked: 'Ya está revocado.',
    expired: 'Ha expirado.',
    revoking: 'Revocando…',
    confirming: 'Revocado. Preguntando a Clerk otra vez…',
    confirmed: 'Confirmado: Clerk ya no lo acepta.',
    unconfirmed: 'Revocado, pero sin confirmar.',
    stillLive: 'Revocado, pero Clerk todavía lo acepta. Pregunte otra vez dentro de un minuto.',
  },
  leakFailedText: leakFailureText({
    not_allowed_action:
      'El servidor no está configurado para comprobar tokens. Avise a quien lo administra.',
    forbidden: 'No tiene permiso para comprobar tokens. Solicite acceso a un administrador.',
    quota_exceeded: 'Su plan de Clerk no permite más comprobaciones.',
    audit_failed:
      'El servidor no pudo registrar la acción, así que no comprobó nada. Vuelva a intentarlo más tarde.',
    invalid_response: 'Esta página no entiende la respuesta del servidor.',
  }),
  leakUsed: (time) => `${time}, quizá por esta misma comprobación.`,
  leakRevoke: 'Revocar ahora',
  leakConfirm: 'Preguntar a Clerk otra vez',
  leakRest: (count, format) => `Comprobar ${format(count)} más`,
  leakInstance: 'Instancia',
  leakDenylist: 'Copiar la línea para una lista de bloqueo',
  leakReport: 'Copiar el informe',
  leakReportCopied: 'Informe copiado',
};
