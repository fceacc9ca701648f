import { createM2MToken, createM2MTokenId, createMachineId } from 'react-m2m-tokens/testing';
import type { M2MToken } from 'react-m2m-tokens';

export const DAY = 86_400_000;

export const BILLING = createMachineId('billing');
export const SHIPPING = createMachineId('shipping');

/** A token of the billing machine, with an id made from its label. */
export function tokenCalled(label: string, overrides: Partial<M2MToken> = {}): M2MToken {
  return createM2MToken({ id: createM2MTokenId(label), subject: BILLING, ...overrides });
}

/** So many tokens of the billing machine, each with its own id. */
export function tokensCalled(
  label: string,
  count: number,
  overridesAt: (index: number) => Partial<M2MToken> = () => ({}),
): M2MToken[] {
  return Array.from({ length: count }, (_, index) =>
    tokenCalled(`${label} ${index}`, overridesAt(index)),
  );
}
