import { setupWorker, type SetupWorker } from 'msw/browser';

let worker: Promise<SetupWorker> | undefined;

/** One worker for all stories of a page. Its script lies beside index.html, wherever the Storybook is served. */
export function startWorker(): Promise<SetupWorker> {
  return (worker ??= start());
}

async function start(): Promise<SetupWorker> {
  const started = setupWorker();
  await started.start({
    quiet: true,
    // Storybook's own files pass through; an API call without a handler in the story fails the story.
    onUnhandledRequest(request, print) {
      if (new URL(request.url).pathname.startsWith('/api/')) print.error();
    },
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  return started;
}
