import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONSUMERS } from '../../scripts/consumers/consumers.mjs';
import { findAll, listFiles, readText } from './readFiles.js';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const readWorkflow = (path: string) => parse(readText(path)) as Workflow;
const release = readWorkflow('.github/workflows/release.yml').jobs;

describe.each(listFiles('.github/workflows', /\.ya?ml$/))('%s', (path) => {
  const { permissions, jobs } = readWorkflow(path);
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  it('can only read the repository, unless a job sets more permissions', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('pins each action to a commit and names its version', () => {
    const actions = findAll(readText(path), /uses: ([^.\s].*)/g);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^[\w/-]+@[\da-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
  });

  it('leaves no token or cache to its later steps', () => {
    const given = steps.flatMap(({ uses = '', with: settings }) => {
      if (uses.startsWith('actions/checkout@')) return [settings?.['persist-credentials']];
      if (uses.startsWith('actions/setup-node@')) return [settings?.['package-manager-cache']];
      return [];
    });
    expect([...new Set(given)]).toEqual([false]);
  });
});

describe('the hosts of test/consumers', () => {
  interface Manifest {
    devDependencies: Record<string, string>;
  }

  const readManifest = (folder: string) =>
    JSON.parse(readText(`${folder}package.json`)) as Manifest;

  it('install from their lock files, with one version of each package', () => {
    const versions = CONSUMERS.map(({ name }) => readManifest(`test/consumers/${name}/`)).flatMap(
      ({ devDependencies }) => Object.values(devDependencies),
    );
    expect(versions.filter((version) => !/^(npm:[\w-]+@)?\d[\d.]+$/.test(version))).toEqual([]);
    const locked = CONSUMERS.map(({ name }) => `test/consumers/${name}/package-lock.json`);
    expect(locked.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('a release', () => {
  it('gives each job only the permissions that it needs', () => {
    const permissions = Object.entries(release).map(([name, job]) => [name, job.permissions]);
    expect(Object.fromEntries(permissions)).toEqual({
      test: undefined,
      version: { contents: 'write', 'pull-requests': 'write' },
      pack: undefined,
      publish: { 'id-token': 'write' },
      announce: { contents: 'write' },
    });
  });

  it('runs no code of this repository or of a package in a job that can sign or write', () => {
    const strong = ['publish', 'announce'].flatMap((name) => release[name]?.steps ?? []);
    expect(strong.flatMap(({ uses = [] }) => uses).map((name) => name.split('@')[0])).toEqual([
      'actions/setup-node',
      'actions/download-artifact',
      'actions/download-artifact',
    ]);
    expect(strong.flatMap(({ run }) => run?.split(' ').slice(0, 3).join(' ') ?? [])).toEqual([
      'npm publish ./react-m2m-tokens-*.tgz',
      'gh release create',
    ]);
  });

  it('runs no package script during install or publish', () => {
    const npm = findAll(readText('.github/workflows/release.yml'), /run: (npm (?:ci|p).*)/g);
    expect(npm.filter((line) => !line.endsWith(' --ignore-scripts'))).toEqual([]);
    expect(npm).toHaveLength(3);
  });
});
