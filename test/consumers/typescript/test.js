// Compiles the page with each compiler, with each module resolution that it supports, and with its own `--init`
// settings.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';

/** Checks all types except TypeScript's own. */
const CHECKED = '--noEmit --skipDefaultLibCheck';
const ESM_ONLY = 'error TS1479';

/** Arguments. In cjs/ an `import` becomes a `require`, which may load an ES module from TypeScript 5.8 on. */
const WAYS = {
  bundler: '--module esnext --moduleResolution bundler',
  node16: '--module node16',
  nodenext: '--module nodenext',
  node: '--module esnext --moduleResolution node',
  commonjs: '--module commonjs --moduleResolution node',
};

const VERSIONS = ['5.0', '5.9', '6.0', '7.0'];

const RUNS = [
  ...VERSIONS.flatMap((version) => [
    { version, folder: 'esm', way: 'bundler' },
    { version, folder: 'esm', way: 'node16' },
    { version, folder: 'esm', way: 'nodenext' },
    { version, folder: 'cjs', way: 'nodenext', fault: version === '5.0' ? ESM_ONLY : '' },
  ]),
  { version: '5.0', folder: 'esm', way: 'node' },
  { version: '5.9', folder: 'esm', way: 'node' },
  { version: '6.0', folder: 'esm', way: 'node', more: '--ignoreDeprecations 6.0' },
  { version: '5.0', folder: 'cjs', way: 'commonjs' },
  { version: '5.9', folder: 'cjs', way: 'commonjs' },
  { version: '5.9', folder: 'cjs', way: 'node16', fault: ESM_ONLY },
  { version: '7.0', folder: 'cjs', way: 'node16', fault: ESM_ONLY },
];

for (const folder of ['esm', 'cjs']) cpSync('page.tsx', `${folder}/page.tsx`);

const faults = [
  ...RUNS.flatMap(({ version, folder, way, more = '', fault = '' }) => {
    const args = `${CHECKED} --strict --jsx react-jsx ${WAYS[way]} ${more} ${folder}/page.tsx`;
    return judge(`TypeScript ${version}, ${folder}, ${way}`, compile(version, args), fault);
  }),
  ...VERSIONS.flatMap((version) => {
    const folder = `init-${version}`;
    mkdirSync(folder);
    cpSync('esm', folder, { recursive: true });
    compile(version, '--init', folder);
    // Also checks libraries, although --init turns that off.
    const args = `${CHECKED} --jsx react-jsx --skipLibCheck false -p .`;
    const module = version === '5.0' ? '--module esnext --moduleResolution bundler' : '';
    return judge(
      `TypeScript ${version}, --init`,
      compile(version, `${args} ${module}`, folder),
      '',
    );
  }),
];
for (const fault of faults) console.error(fault);
console.log(`${RUNS.length + VERSIONS.length} runs, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

function compile(version, args, cwd = '.') {
  const tsc = `${import.meta.dirname}/node_modules/typescript-${version}/bin/tsc`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [tsc, ...args.split(' ').filter(Boolean)],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  return stdout + stderr;
}

/** Returns the fault of a run that should print nothing, or should print this error. */
function judge(name, printed, fault) {
  const isRight = fault === '' ? printed === '' : printed.includes(fault);
  return isRight ? [] : [`${name}: not ${fault || 'silent'}\n${printed}`];
}
