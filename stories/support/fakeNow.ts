import { FAKE_NOW } from '../../src/testing/index.js';

/** The clock of all stories: it stands still, so that "in 3 days" stays in 3 days. */
export function fakeNow(): number {
  return FAKE_NOW;
}
