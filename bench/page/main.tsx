import { createRoot } from 'react-dom/client';
// Each build has one adapter: see buildPage.mjs.
import { App } from '#adapter';

const root = createRoot(document.getElementById('root')!);
const mount = () => root.render(<App />);
window.bench.unmount = () => root.unmount();

if (location.search.includes('manual')) window.bench.mount = mount;
else mount();

declare global {
  interface Window {
    /** See probe.js. */
    bench: { mount?: () => void; unmount?: () => void };
  }
}
