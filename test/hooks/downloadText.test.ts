import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { downloadText } from '../../src/hooks/downloadText.js';
import { fakeTime, pass } from '../support/fakeTime.js';

fakeTime();

const revoked: string[] = [];
beforeEach(() => {
  // jsdom has neither.
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = (url) => void revoked.push(url);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  revoked.length = 0;
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

it('keeps the file for a browser that reads it some time after the click, then revokes its URL', async () => {
  downloadText(document, 'token.env', 'A=b');
  await pass(39_999);
  expect(revoked).toEqual([]);
  await pass(1);
  expect(revoked).toEqual(['blob:test']);
});

it('throws when the page cannot make a file', () => {
  URL.createObjectURL = () => {
    throw new Error('no');
  };
  expect(() => downloadText(document, 'token.env', 'A=b')).toThrow('no');
});
