import * as Switch from '@radix-ui/react-switch';
import { describe, expect, it } from 'vitest';

describe('the switch of Radix', () => {
  // Two of them are named unstable: this is where an update that takes them away is seen.
  it.each(['unstable_Provider', 'unstable_Trigger', 'Thumb'])('still has its %s', (part) => {
    expect(Switch).toHaveProperty(part);
  });
});
