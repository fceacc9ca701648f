import { expect } from 'vitest';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';

/** Returns the typed error that the call throws or rejects with. Any other outcome fails the test. */
export async function thrownBy(call: () => unknown): Promise<M2MTokensError> {
  try {
    await call();
  } catch (error) {
    expect(error).toBeInstanceOf(M2MTokensError);
    return error as M2MTokensError;
  }
  throw new Error('Nothing was thrown.');
}
