import { createMachineId, type FakeMachine } from '../../src/testing/index.js';
import { MANAGED_MACHINES } from './managed.js';

/** 10,000 machines beside those of managing, as "Worker 1". */
export const MANY_MACHINES: readonly FakeMachine[] = [
  ...MANAGED_MACHINES,
  ...Array.from({ length: 10_000 - MANAGED_MACHINES.length }, (_, index) => ({
    id: createMachineId(`worker ${index + 1}`),
    name: `Worker ${index + 1}`,
  })),
];

/** Names that are long, hostile, or of another direction. */
export const ODD_MACHINES: readonly FakeMachine[] = [
  'Billing of all regions, with invoices, refunds, dunning and everything else that money needs',
  'خدمة الفواتير',
  '<img src=x onerror=alert(1)>',
  'Payments\u202Egnihtyna',
].map((name, index) => ({ id: createMachineId(`odd ${index}`), name }));
