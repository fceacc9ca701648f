// npm run demo: builds the demo with the built package, then serves it until interrupted.
import { buildDemo } from './build.mjs';

await buildDemo();
const { startDemo } = await import(new URL('dist/server/startDemo.js', import.meta.url).href);
await startDemo();
