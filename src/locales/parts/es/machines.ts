import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

const tooLong = plural('es', {
  one: 'Use como máximo # carácter.',
  many: 'Use como máximo # de caracteres.',
  other: 'Use como máximo # caracteres.',
});

export const MACHINES: MachineLabels = {
  machine: 'Máquina',
  findMachine: 'Escriba una parte de su nombre o su ID.',
  findingMachines: 'Buscando…',
  noMachine: 'Ninguna máquina tiene este nombre o este ID.',
  machinesFound: machinesFoundText({
    some: (shown, total) =>
      `${shown} de ${total}. Escriba una parte mayor del nombre para encontrar otras.`,
    all: plural('es', { one: '# máquina', many: '# de máquinas', other: '# máquinas' }),
  }),
  useThisId: 'Usar este ID',
  machinesFailed: 'No se pudieron cargar las máquinas. Un ID completo funciona sin ellas.',

  createMachine: 'Crear máquina',
  saveMachine: 'Guardar',
  machineSaved: 'Guardado',
  machineCreated: 'Máquina creada',
  nameOfMachine: 'Nombre',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? 'Dé un nombre a la máquina.' : tooLong(limit, format),
  defaultLifetime: 'Duración predeterminada de sus tokens',
  defaultExpiresOn: (time) => `Un token creado ahora expiraría el ${time}`,
  scopesOneWay: (isNew) =>
    `En un solo sentido: estas máquinas no pueden devolver la llamada. Los tokens nuevos reciben estos ámbitos.${isNew ? '' : ' Un cambio aquí se aplica de inmediato.'}`,
  addScope: 'Añadir una máquina a la que llamar',
  removeScope: (machine) => `Quitar ${machine}`,
  scopesFull: plural('es', {
    one: 'Una máquina puede llamar como máximo a # máquina más.',
    many: 'Una máquina puede llamar como máximo a # de máquinas más.',
    other: 'Una máquina puede llamar como máximo a # máquinas más.',
  }),

  machineKey: 'Clave secreta',
  machineKeyOnce: 'Guarde la clave ahora. Esta página no puede volver a mostrarla.',
  machineKeyGone: 'La clave ya no está en esta página. Si no la guardó, reemplácela.',

  rotateKey: 'Reemplazar la clave',
  oldKeyLife: 'La clave antigua funciona todavía durante',
  oldKeyStops: '0 segundos: se ha filtrado',
  rotateKeyText:
    'La máquina recibe una clave nueva. Clerk no indica si sus tokens cambian: compruebe los que están en uso.',
  keyRotated: 'Clave reemplazada',

  deleteMachine: 'Eliminar la máquina',
  deleteMachineText:
    'La máquina ya no podrá llamar a otras y sus claves dejarán de funcionar. Esta acción no se puede deshacer.',
  activeTokens: 'Tokens activos',
  activeTokenCount: (count, format) =>
    count === null
      ? 'Se desconoce'
      : `${format(count)}. Clerk no indica qué ocurre con los tokens activos.`,
  calledBy: 'La llaman',
  callersFound: callersText({
    unknown: 'Se desconoce',
    partly: (checked, total) => `Máquinas comprobadas: solo ${checked} de ${total}.`,
    none: 'Ninguna otra máquina',
  }),
  revokeFirst: revokeFirstText({
    some: plural('es', {
      one: 'Revocar primero el más reciente…',
      many: 'Revocar primero los # de tokens más recientes…',
      other: 'Revocar primero los # más recientes…',
    }),
    all: 'Revocarlos todos primero…',
  }),
  typeName: (name) => `Escriba «${name}» para confirmar`,
  nameDiffers: 'Este no es el nombre de la máquina.',

  sending: 'Enviando…',
  machineFailed: 'No se cambió nada.',
  machineUnknown:
    'La respuesta se perdió, así que es posible que el cambio se haya hecho. Compruébelo antes de repetirlo.',
  machineFailedText: machineFailureText({
    forbidden: 'No tiene permiso para hacerlo. Solicite acceso a un administrador.',
    not_found: 'Clerk no conoce esta máquina, o no conoce la otra.',
    conflict: 'Ya está así, o se hizo otro cambio en el mismo momento.',
    quota_exceeded: 'Su plan de Clerk no lo permite.',
    invalid_params: 'El servidor rechazó estos valores. Cámbielos y vuelva a intentarlo.',
    audit_failed:
      'El servidor no pudo registrar la acción, así que no hizo nada. Vuelva a intentarlo más tarde.',
    not_allowed_action: 'El servidor no está configurado para esto. Avise a quien lo administra.',
  }),
};
