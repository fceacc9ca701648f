import { afterEach, describe, expect, it, vi } from 'vitest';
import { warnOnce } from '../../src/api/warnOnce.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a warning', () => {
  it('appears once for each message, and names the package', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const message of ['first', 'second', 'first', 'first', 'second']) warnOnce(message);
    expect(warn.mock.calls).toEqual([['react-m2m-tokens: first'], ['react-m2m-tokens: second']]);
  });
});
