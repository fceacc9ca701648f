import { delimiter } from 'node:path';

/** What `npm run` and this repository put into the environment; certificates belong to the machine. */
const OURS = /^(npm_|INIT_CWD$|NODE_(?!EXTRA_CA_CERTS$))/i;

/** The environment without ours: a stranger's app finds nothing of this repository. */
export function strangerEnv() {
  const { PATH = '', ...env } = process.env;
  const own = Object.entries(env).filter(([name]) => !OURS.test(name));
  const folders = PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return {
    ...Object.fromEntries(own),
    PATH: folders.join(delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}
