import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';

const pnpm = `${import.meta.dirname}/node_modules/pnpm/bin/pnpm.cjs`;
const run = (...args) =>
  execFileSync(process.execPath, [pnpm, '-C', 'project/app', ...args], { stdio: 'inherit' });

cpSync('page.tsx', 'project/app/page.tsx');
run('add', '--prefer-offline', '--ignore-scripts', `${import.meta.dirname}/react-m2m-tokens.tgz`);
run('run', 'build');
