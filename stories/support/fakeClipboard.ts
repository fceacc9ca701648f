/** The last copied text. */
let copied = '';

export function copiedText(): string {
  return copied;
}

/** For `beforeEach`: a clipboard that works in every browser. */
export function fakeClipboard(): () => void {
  copied = '';
  return replaceClipboard((text) => {
    copied = text;
    return Promise.resolve();
  });
}

/** For `beforeEach`: a clipboard that refuses every text. */
export function refusingClipboard(): () => void {
  return replaceClipboard(() => Promise.reject(new DOMException('Refused', 'NotAllowedError')));
}

function replaceClipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  // Restores the browser's own, which is on the prototype.
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}
