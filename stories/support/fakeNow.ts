import { FAKE_NOW } from '../../src/testing/index.js';

/** The clock of all stories stands still, so that "in 3 days" never changes. */
export function fakeNow(): number {
  return FAKE_NOW;
}
