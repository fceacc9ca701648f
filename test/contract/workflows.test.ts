import { existsSync, readdirSync } from 'node:fs';
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
  name?: string;
  needs?: string | string[];
  uses?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  strategy?: { matrix: { node: string[] } };
  steps?: Step[];
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Manifest {
  name: string;
  engines: { node: string };
  homepage: string;
  bugs: { url: string };
  repository: { url: string };
  publishConfig: object;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Folders of test/consumers that several hosts share. */
const SHARED = [...new Set(CONSUMERS.flatMap(({ parts = [] }) => parts))];

const readWorkflow = (path: string) => parse(readText(path)) as Workflow;
const readManifest = (folder: string) => JSON.parse(readText(`${folder}package.json`)) as Manifest;

const manifest = readManifest('');
const ci = readWorkflow('.github/workflows/ci.yml').jobs['test'];
const release = readWorkflow('.github/workflows/release.yml').jobs;

describe.each(listFiles('.github/workflows', /\.ya?ml$/))('%s', (path) => {
  const { permissions, jobs } = readWorkflow(path);
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps ?? []);

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

  it('limits the time of each job', () => {
    const endless = all.filter((job) => job.uses === undefined && !job['timeout-minutes']);
    expect(endless).toEqual([]);
  });

  it('runs existing scripts', () => {
    const named = findAll(readText(path), /npm run (?:-s )?([\w:-]+)/g);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

describe('the tests on each pull request', () => {
  it('are exactly those of .ci/run', () => {
    expect(ci?.steps?.flatMap(({ run = [] }) => run)).toEqual(['bash .ci/run']);
  });

  it('run on the oldest supported Node, and on each later LTS release', () => {
    const [oldest = '', ...later] = ci?.strategy?.matrix.node ?? [];
    expect(`>=${oldest}`).toBe(manifest.engines.node);
    expect(later).toEqual(['22', '24']);
  });

  it('are named after their versions of React', () => {
    const [, named = ''] = /, React (.*)/.exec(ci?.name ?? '') ?? [];
    const ofPeers = ['react-18', 'oldest'].map(
      (peers) => readManifest(`test/peers/${peers}/`).dependencies['react'],
    );
    const versions = [manifest.devDependencies['react'], ...ofPeers];
    expect(named.split(/, | and /)).toEqual(
      versions.map((version, index) => version?.split('.', index === 0 ? 1 : 2).join('.')),
    );
    expect(readText('scripts/test.mjs')).toContain("const PEERS = ['oldest', 'react-18'];");
  });
});

describe('the hosts of test/consumers', () => {
  interface Monthly {
    on: { schedule?: { cron: string }[] };
  }

  it('are all tested each month', () => {
    const path = '.github/workflows/hosts.yml';
    const { on } = parse(readText(path)) as Monthly;
    expect(on.schedule?.map(({ cron }) => cron.split(' ').slice(2))).toEqual([['1', '*', '*']]);
    const steps = readWorkflow(path).jobs['hosts']?.steps;
    expect(steps?.at(-1)?.run).toBe('npm run test:consumers');
    const folders = readdirSync('test/consumers').filter((name) => !SHARED.includes(name));
    expect(CONSUMERS.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  });

  it('install from their lock files, with one version of each package', () => {
    const versions = CONSUMERS.map(({ name }) => readManifest(`test/consumers/${name}/`)).flatMap(
      ({ devDependencies }) => Object.values(devDependencies),
    );
    expect(versions.filter((version) => !/^(npm:[\w-]+@)?\d[\d.]+$/.test(version))).toEqual([]);
    const locked = CONSUMERS.map(({ name }) => `test/consumers/${name}/package-lock.json`);
    expect(locked.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('pinned versions', () => {
  interface Update {
    'package-ecosystem': string;
    schedule: { interval: string };
    groups?: object;
  }

  it('are updated by Dependabot once a month, with all packages in one pull request', () => {
    const { updates } = parse(readText('.github/dependabot.yml')) as { updates: Update[] };
    const watched = updates.map((update) => [update['package-ecosystem'], update.schedule]);
    expect(Object.fromEntries(watched)).toEqual({
      'github-actions': { interval: 'monthly' },
      npm: { interval: 'monthly' },
    });
    const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
    expect(npm?.groups).toEqual({ npm: { patterns: ['*'] } });
  });
});

describe('a release', () => {
  it('runs after the tests, and publishes after the version is merged', () => {
    expect(release['test']?.uses).toBe('./.github/workflows/ci.yml');
    expect(release['version']?.needs).toBe('test');
    expect(release['pack']?.needs).toBe('version');
    expect(release['publish']?.needs).toBe('pack');
    expect(release['announce']?.needs).toEqual(['pack', 'publish']);
  });

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

  it('is public, with provenance of its commit and workflow', () => {
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
    const { access } = JSON.parse(readText('.changeset/config.json')) as { access: string };
    expect(access).toBe('public');
  });

  it('runs in one repository only', () => {
    const [, address = ''] = /^git\+(https:.*)\.git$/.exec(manifest.repository.url) ?? [];
    expect(address).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+$/);
    expect(manifest.homepage).toBe(`${address}#readme`);
    expect(manifest.bugs.url).toBe(`${address}/issues`);
  });

  it('has a changelog, and changesets that Changesets can parse', () => {
    expect(readText('CHANGELOG.md')).toMatch(`# ${manifest.name}\n`);
    const changesets = listFiles('.changeset', /^(?!README).*\.md$/).map(readText);
    const head = new RegExp(`^---\\n'${manifest.name}': (major|minor|patch)\\n---\\n\\n\\S`);
    expect(changesets.filter((text) => !head.test(text))).toEqual([]);
  });
});
