import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';

const yarn = `${import.meta.dirname}/node_modules/@yarnpkg/cli-dist/bin/yarn.js`;
const run = (...args) =>
  execFileSync(process.execPath, [yarn, ...args], {
    cwd: 'project/app',
    stdio: 'inherit',
    // A parent folder may belong to another package manager's project.
    env: { ...process.env, YARN_IGNORE_PATH: '1' },
  });

cpSync('page.tsx', 'project/app/page.tsx');
run('add', `react-m2m-tokens@file:${import.meta.dirname}/react-m2m-tokens.tgz`);
run('run', 'build');
