import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}test-results/readme`;

/** Stand-ins for the app code that the examples use. */
const YOURS = `
declare module '@/auth' {
  interface User {
    maySee(machineId: string): boolean;
    mayManage(machineId: string): boolean;
  }
  export function getUser(request: Request): Promise<User | null>;
}
declare module '@/audit' {
  export const auditLog: { append(entry: object): Promise<void> };
}
declare module '@/session' {
  export function getSessionToken(): Promise<string>;
  export const machineNames: Map<string, string>;
}
`;

const TSCONFIG = JSON.stringify({
  extends: '../../tsconfig.json',
  compilerOptions: { module: 'ESNext', moduleResolution: 'bundler' },
  include: ['*'],
});

const examples = [
  ...readFileSync(`${root}README.md`, 'utf8').matchAll(/```(tsx?)\n(.*?)```/gs),
].map(([, kind = '', code = '']) => ({ kind, code }));

describe('the examples of the README', () => {
  it('are the component, the handler, two more rungs, two to manage tokens, the inventory, the provider and the fake backend', () => {
    expect(examples).toHaveLength(9);
  });

  it('run unchanged in an app that installs the package (the second step)', () => {
    const run = readFileSync(`${root}test/consumers/vite-react-19/src/Tokens.tsx`, 'utf8');
    expect(examples.map(({ code }) => code)).toContain(run);
  });

  it('compile unchanged', () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/app.d.ts`, YOURS);
    writeFileSync(`${folder}/tsconfig.json`, TSCONFIG);
    examples.forEach(({ kind, code }, index) => {
      writeFileSync(`${folder}/example${index}.${kind}`, code);
    });
    expect(compile()).toBe('');
  });
});

/** Returns the compiler's errors. */
function compile(): string {
  try {
    const tsc = `${root}node_modules/typescript/bin/tsc`;
    return execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
