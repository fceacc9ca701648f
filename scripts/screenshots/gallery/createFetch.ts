import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { MACHINES } from './machines.js';
import type { GalleryState } from './states.js';

/** The fetch function of a state, with a backend inside the page. */
export function createFetch(answers: GalleryState['answers'] = Infinity): typeof fetch {
  if (answers === 'never') return () => new Promise(() => {});
  const backend = createFakeBackend({ machines: Object.values(MACHINES), now: FAKE_NOW });
  return (input, init) => {
    if (backend.requests.length >= answers) backend.failNext({ status: 500 });
    return backend.fetchProxy(input, init);
  };
}
