import { createMachineStates, type MachineState } from './createMachineStates.js';
import type { FakeMachine, FakeOrder } from './FakeMachine.js';

/** All that calls can change. */
export interface FakeState {
  /** By id, the newest first. */
  readonly machines: Map<string, MachineState>;
  /** How many tokens and machines the calls have created. The next id follows from it. */
  created: number;
}

export function createFakeState(machines: readonly FakeMachine[], order: FakeOrder): FakeState {
  return { machines: createMachineStates(machines, order), created: 0 };
}

/** Adds a machine as the newest one. */
export function addMachine({ machines }: FakeState, machine: MachineState): void {
  const older = [...machines];
  machines.clear();
  for (const [id, state] of [[machine.id, machine] as const, ...older]) machines.set(id, state);
}
