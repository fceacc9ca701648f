/** How long a browser may take to begin, in milliseconds: as long as FileSaver.js gives it. */
const LONGEST_START = 40_000;

/**
 * Downloads a text as a file. The page keeps the text for 40 seconds, since WebKit reads the URL some time after the click.
 *
 * @throws where the page cannot make such a URL
 */
export function downloadText(page: Document, fileName: string, text: string): void {
  const view = page.defaultView as Window & typeof globalThis;
  const { Blob, URL } = view;
  // Not text/plain, to which some browsers add the extension .txt.
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  view.setTimeout(() => URL.revokeObjectURL(url), LONGEST_START);
}
