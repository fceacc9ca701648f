/**
 * Downloads a text as a file. The browser has read the URL when `click` returns, so the page forgets it at once.
 *
 * @throws where the page cannot make such a URL
 */
export function downloadText(page: Document, fileName: string, text: string): void {
  const { Blob, URL } = page.defaultView as Window & typeof globalThis;
  // Not text/plain, to which some browsers add the extension .txt.
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
