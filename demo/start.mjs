// npm run demo: builds the demo from the package's own build, then serves it until it is interrupted.
import { buildDemo } from './build.mjs';

await buildDemo();
const { startDemo } = await import(new URL('dist/server/startDemo.js', import.meta.url).href);
await startDemo();
