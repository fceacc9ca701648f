import { runSuites } from './main.js';

export default {
  async test(): Promise<void> {
    console.log(`OUTCOME ${JSON.stringify(await runSuites())}`);
  },
};
