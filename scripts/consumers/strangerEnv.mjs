import { delimiter } from 'node:path';

/** The environment without what `npm run` and this repository put into it: a stranger's app finds nothing of ours. */
export function strangerEnv() {
  const { PATH = '', ...env } = process.env;
  const own = Object.entries(env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE_)/i.test(name));
  const folders = PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return {
    ...Object.fromEntries(own),
    PATH: folders.join(delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}
