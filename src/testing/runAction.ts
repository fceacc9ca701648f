import type { ActionCall } from './ActionCall.js';
import { answerCreate } from './answerCreate.js';
import { answerKey, answerKeyRotate } from './answerKeys.js';
import { answerList } from './answerList.js';
import {
  answerMachine,
  answerMachineCreate,
  answerMachineDelete,
  answerMachineUpdate,
} from './answerMachine.js';
import { answerMachines } from './answerMachines.js';
import { answerRevoke } from './answerRevoke.js';
import { answerScopeAdd, answerScopeRemove } from './answerScopes.js';
import { answerVerify } from './answerVerify.js';
import type { FakeAction } from './FakeAction.js';

const ANSWERS: Record<FakeAction, (call: ActionCall) => unknown> = {
  list: answerList,
  create: answerCreate,
  revoke: answerRevoke,
  verify: answerVerify,
  'machines.list': answerMachines,
  'machines.get': answerMachine,
  'machines.create': answerMachineCreate,
  'machines.update': answerMachineUpdate,
  'machines.delete': answerMachineDelete,
  'machines.getKey': answerKey,
  'machines.rotateKey': answerKeyRotate,
  'machines.addScope': answerScopeAdd,
  'machines.removeScope': answerScopeRemove,
};

/** Every call. */
export const ALL_ACTIONS = Object.keys(ANSWERS) as FakeAction[];

/** The status and the body of an answer that is not an error. */
export interface FakeAnswer {
  status: number;
  body: unknown;
}

/**
 * Does the work of a call.
 *
 * @throws ApiFault
 */
export function runAction(action: FakeAction, call: ActionCall): FakeAnswer {
  return { status: action === 'create' ? 201 : 200, body: ANSWERS[action](call) };
}
