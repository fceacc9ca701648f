import type { MachineLabels } from '../../../text/manage/machineLabels.js';
import { callersText, machinesFoundText, revokeFirstText } from '../../shared/machineCounts.js';
import { machineFailureText } from '../../shared/machineFailureText.js';
import { plural } from '../../shared/plural.js';

const tooLong = plural('pt-BR', {
  one: 'Use no máximo # caractere.',
  many: 'Use no máximo # de caracteres.',
  other: 'Use no máximo # caracteres.',
});

export const MACHINES: MachineLabels = {
  machine: 'Máquina',
  findMachine: 'Digite uma parte do nome ou o ID.',
  findingMachines: 'Buscando…',
  noMachine: 'Nenhuma máquina tem este nome ou este ID.',
  machinesFound: machinesFoundText({
    some: (shown, total) =>
      `${shown} de ${total}. Digite uma parte maior do nome para encontrar outras.`,
    all: plural('pt-BR', { one: '# máquina', many: '# de máquinas', other: '# máquinas' }),
  }),
  useThisId: 'Usar este ID',
  machinesFailed: 'Não foi possível carregar as máquinas. Um ID completo funciona sem elas.',

  createMachine: 'Criar máquina',
  saveMachine: 'Salvar',
  machineSaved: 'Salvo',
  machineCreated: 'Máquina criada',
  nameOfMachine: 'Nome',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? 'Dê um nome à máquina.' : tooLong(limit, format),
  defaultLifetime: 'Duração padrão dos tokens dela',
  defaultExpiresOn: (time) => `Um token criado agora expiraria em ${time}`,
  scopesOneWay: (isNew) =>
    `Em um só sentido: estas máquinas não podem chamar de volta. Os novos tokens recebem estes escopos.${isNew ? '' : ' Uma alteração aqui vale imediatamente.'}`,
  addScope: 'Adicionar uma máquina para chamar',
  removeScope: (machine) => `Remover ${machine}`,
  scopesFull: plural('pt-BR', {
    one: 'Uma máquina pode chamar no máximo # outra máquina.',
    many: 'Uma máquina pode chamar no máximo # de outras máquinas.',
    other: 'Uma máquina pode chamar no máximo # outras máquinas.',
  }),

  machineKey: 'Chave secreta',
  machineKeyOnce: 'Salve a chave agora. Esta página não poderá exibi-la novamente.',
  machineKeyGone: 'A chave não está mais nesta página. Se você não a salvou, substitua-a.',

  rotateKey: 'Substituir a chave',
  oldKeyLife: 'A chave antiga ainda funciona por',
  oldKeyStops: '0 segundo: ela vazou',
  rotateKeyText:
    'A máquina recebe uma nova chave. O Clerk não informa se os tokens dela mudam: verifique os que estão em uso.',
  keyRotated: 'Chave substituída',

  deleteMachine: 'Excluir a máquina',
  deleteMachineText:
    'A máquina não poderá mais chamar outras e as chaves dela deixarão de funcionar. Não é possível desfazer esta ação.',
  activeTokens: 'Tokens ativos',
  activeTokenCount: (count, format) =>
    count === null
      ? 'Não se sabe'
      : `${format(count)}. O Clerk não informa o que acontece com os tokens ativos.`,
  calledBy: 'Chamada por',
  callersFound: callersText({
    unknown: 'Não se sabe',
    partly: (checked, total) => `Máquinas verificadas: somente ${checked} de ${total}.`,
    none: 'Nenhuma outra máquina',
  }),
  revokeFirst: revokeFirstText({
    some: plural('pt-BR', {
      one: 'Revogar antes o mais recente…',
      many: 'Revogar antes os # de tokens mais recentes…',
      other: 'Revogar antes os # mais recentes…',
    }),
    all: 'Revogar todos antes…',
  }),
  typeName: (name) => `Digite “${name}” para confirmar`,
  nameDiffers: 'Este não é o nome da máquina.',

  sending: 'Enviando…',
  machineFailed: 'Nada foi alterado.',
  machineUnknown:
    'A resposta se perdeu, portanto a alteração talvez tenha sido feita. Verifique antes de repeti-la.',
  machineFailedText: machineFailureText({
    forbidden: 'Você não tem permissão para fazer isto. Peça acesso a um administrador.',
    not_found: 'O Clerk não conhece esta máquina, ou não conhece a outra.',
    conflict: 'Já está assim, ou outra alteração foi feita no mesmo momento.',
    quota_exceeded: 'Seu plano no Clerk não permite isto.',
    invalid_params: 'O servidor recusou estes valores. Altere-os e tente novamente.',
    audit_failed:
      'O servidor não conseguiu registrar a ação e, por isso, não fez nada. Tente novamente mais tarde.',
    not_allowed_action: 'O servidor não está configurado para isto. Avise quem o administra.',
  }),
};
