import { describe, expect, it } from 'vitest';
import { shortId } from '../../src/text/shortId.js';

describe('an id in a spoken name', () => {
  it.each([
    ['mt_' + 'fa4effbb2d0d2e8f0e4a0a512e2f58ba', '…2f58ba'],
    ['mt_', 'mt_'],
    ['mt_123456789', 'mt_123456789'],
    ['mt_1234567890', '…567890'],
    ['', ''],
  ])('is shortened to its end if it is long: %s', (id, short) => {
    expect(shortId(id)).toBe(short);
  });
});
