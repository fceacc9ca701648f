import * as Switch from '@radix-ui/react-switch';
import { describe, expect, it } from 'vitest';

describe('the switch of Radix', () => {
  // Both parts are unstable. This test fails if an update removes them.
  it.each(['unstable_Provider', 'unstable_Trigger'])('still has its %s', (part) => {
    expect(Switch).toHaveProperty(part);
  });
});
