/** The order of a list of machines. */
export type M2MTokensMachinesOrder = '+name' | '-name' | '+created_at' | '-created_at';

/** A user wants to see the machines of the instance. */
export interface M2MTokensMachinesListContext {
  action: 'machines.list';
  /** The exact id of a machine or a part of its name, at most 255 characters; '' = all machines. */
  query: string;
  /** 1 to 500. */
  limit: number;
  /** 0 or more. */
  offset: number;
  orderBy: M2MTokensMachinesOrder;
}

/** A user wants to see a machine, and the names of the machines that it may call. */
export interface M2MTokensMachinesGetContext {
  action: 'machines.get';
  /** `mch_…`, validated. */
  machineId: string;
}

/** A user wants to create a machine. The answer has its key. */
export interface M2MTokensMachinesCreateContext {
  action: 'machines.create';
  /** One line of at most 255 characters. */
  name: string;
  /** Ids of the machines that it may call, at most 150; absent = none. */
  scopedMachines?: string[];
  /** The lifetime of its tokens in seconds, at most ten years; absent = Clerk's own. */
  defaultTokenTtl?: number;
}

/** A user wants to change a machine. Absent fields keep their values. */
export interface M2MTokensMachinesUpdateContext {
  action: 'machines.update';
  /** `mch_…`, validated. */
  machineId: string;
  /** One line of at most 255 characters. */
  name?: string;
  /** The lifetime of its tokens in seconds, at most ten years. */
  defaultTokenTtl?: number;
}

/** A user wants to delete a machine. */
export interface M2MTokensMachinesDeleteContext {
  action: 'machines.delete';
  /** `mch_…`, validated. */
  machineId: string;
}

/** A user wants to give a machine a new key. The answer has the new key. */
export interface M2MTokensMachinesRotateKeyContext {
  action: 'machines.rotateKey';
  /** `mch_…`, validated. */
  machineId: string;
  /** For how many seconds the old key still works, at most 28,800. */
  previousTokenTtl: number;
}

/** A user wants to let a machine call another one. */
export interface M2MTokensMachinesAddScopeContext {
  action: 'machines.addScope';
  /** The machine that calls, `mch_…`, validated. */
  machineId: string;
  /** The machine that it calls, `mch_…`, validated. */
  toMachineId: string;
}

/** A user wants a machine to lose the right to call another one. */
export interface M2MTokensMachinesRemoveScopeContext {
  action: 'machines.removeScope';
  /** The machine that calls, `mch_…`, validated. */
  machineId: string;
  /** The machine that it calls, `mch_…`, validated. */
  toMachineId: string;
}

/** A call that changes a machine. */
export type M2MTokensMachinesWriteContext =
  | M2MTokensMachinesCreateContext
  | M2MTokensMachinesUpdateContext
  | M2MTokensMachinesDeleteContext
  | M2MTokensMachinesRotateKeyContext
  | M2MTokensMachinesAddScopeContext
  | M2MTokensMachinesRemoveScopeContext;

/** A call about machines. */
export type M2MTokensMachinesContext =
  M2MTokensMachinesListContext | M2MTokensMachinesGetContext | M2MTokensMachinesWriteContext;
