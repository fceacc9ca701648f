import { setupWorker, type SetupWorker } from 'msw/browser';

let worker: Promise<SetupWorker> | undefined;

/** One worker for all stories of a page. Its script lies beside index.html, wherever the book is served. */
export function startWorker(): Promise<SetupWorker> {
  return (worker ??= start());
}

async function start(): Promise<SetupWorker> {
  const started = setupWorker();
  await started.start({
    quiet: true,
    // Storybook's own files pass; a call to the API that no story answers is a fault of the story.
    onUnhandledRequest(request, print) {
      if (new URL(request.url).pathname.startsWith('/api/')) print.error();
    },
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  return started;
}
