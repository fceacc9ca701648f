/** What was copied last. */
let copied = '';

export function copiedText(): string {
  return copied;
}

/** For `beforeEach`: a clipboard that no browser refuses. */
export function fakeClipboard(): () => void {
  copied = '';
  const writeText = (text: string) => {
    copied = text;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  // The browser's own is on the prototype, and shows again.
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}
