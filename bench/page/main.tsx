import { createRoot } from 'react-dom/client';
// Each build has one adapter: see buildPage.mjs.
import { App } from '#adapter';

const root = document.getElementById('root')!;
const mount = () => createRoot(root).render(<App />);

if (location.search.includes('manual')) window.bench.mount = mount;
else mount();

declare global {
  interface Window {
    /** See probe.js. */
    bench: { mount?: () => void };
  }
}
