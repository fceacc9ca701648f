import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nextApp, projectFile } from './paths.js';

/** Examples of the docs that are files of the app, as they are printed. */
const EXAMPLES = {
  'ServerPage.tsx': 'app/machines/[id]/page.tsx',
  'nextRoute.ts': 'app/api/m2m-tokens/[[...path]]/route.ts',
};

/** Brings the app's packages, the package under test as it would be published, and the examples. */
export function installNextApp(): void {
  installPackages();
  installThisPackage();
  for (const [example, target] of Object.entries(EXAMPLES)) {
    mkdirSync(dirname(nextApp(target)), { recursive: true });
    copyFileSync(projectFile(`stories/docs/examples/${example}`), nextApp(target));
  }
}

/** Takes long, so it is done only where the lock file is another than the one that was installed. */
function installPackages(): void {
  const installed = nextApp('node_modules/.installed-lock.json');
  const lock = nextApp('package-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) {
    return;
  }
  npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'], nextApp('.'));
  copyFileSync(lock, installed);
}

/** Unpacked, not linked: the bundler must find it where a user's finds it, with this app's React and SWR. */
function installThisPackage(): void {
  if (!existsSync(projectFile('dist/react-server.js'))) {
    throw new Error('The app runs on the built package, and there is none. Run: npm run build');
  }
  const packed = mkdtempSync(join(tmpdir(), 'm2m-pack-'));
  const target = nextApp('node_modules/react-m2m-tokens');
  try {
    npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', packed], projectFile('.'));
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
    const tarball = `react-m2m-tokens-${version}.tgz`;
    execFileSync('tar', ['-xzf', join(packed, tarball), '-C', target, '--strip-components=1']);
  } finally {
    rmSync(packed, { recursive: true });
  }
}

function npm(args: string[], cwd: string): void {
  execFileSync('npm', args, { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
}
