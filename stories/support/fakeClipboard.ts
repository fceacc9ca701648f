/** The last copied text. */
let copied = '';

export function copiedText(): string {
  return copied;
}

/** For `beforeEach`: a clipboard that works in every browser. */
export function fakeClipboard(): () => void {
  copied = '';
  const writeText = (text: string) => {
    copied = text;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  // Restores the browser's own, which is on the prototype.
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}
