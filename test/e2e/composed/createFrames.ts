/** The different frames of each page, in order, as the HTML of its parts. */
export type Frames = Record<string, string[]>;

const PARTS = '.m2m-filters, .m2m-table-box, .m2m-pagination';

/** Records each page's parts after every change of the document: at least in every frame, whatever the machine does. */
export function createFrames(pages: readonly string[]) {
  const seen: Frames = Object.fromEntries(pages.map((name) => [name, []]));

  const observer = new MutationObserver(() => {
    for (const [name, frames] of Object.entries(seen)) {
      const frame = readParts(document.querySelector(`[data-page="${name}"]`));
      if (frame !== frames.at(-1)) frames.push(frame);
    }
  });
  observer.observe(document, {
    ...{ childList: true, attributes: true, characterData: true, subtree: true },
  });

  return {
    seen,
    /** Resolves after three frames, so that whatever a change causes in effects is on the screen. */
    settle: async () => {
      for (let count = 0; count < 3; count += 1)
        await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    },
  };
}

/** React's ids differ from list to list. */
function readParts(page: Element | null): string {
  const parts = [...(page?.querySelectorAll(PARTS) ?? [])].map((part) => part.outerHTML);
  return parts
    .join('\n')
    .replaceAll(/ (id|for|aria-controls|aria-describedby|aria-labelledby)="[^"]*"/g, '');
}
