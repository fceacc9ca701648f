import { runSuites } from './main.js';

console.log(`OUTCOME ${JSON.stringify(await runSuites())}`);
process.exit(0);
