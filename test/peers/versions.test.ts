import { readFileSync } from 'node:fs';
import { version as react } from 'react';
import { version as reactDom } from 'react-dom';
import { version as reactDomServer } from 'react-dom/server';
import swr from 'swr/package.json' with { type: 'json' };
import { expect, it } from 'vitest';

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const { PEERS } = process.env;
const path = PEERS ? `test/peers/${PEERS}/package.json` : 'package.json';
const wanted = JSON.parse(readFileSync(path, 'utf8')) as Package;

it('the tests run on the intended React and SWR', () => {
  const versions = { react, 'react-dom': reactDom, swr: swr.version };
  expect({ ...wanted.devDependencies, ...wanted.dependencies }).toMatchObject(versions);
  expect(reactDomServer).toBe(reactDom);
});

it('the oldest versions are the oldest that package.json allows', () => {
  const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const oldest = JSON.parse(readFileSync('test/peers/oldest/package.json', 'utf8')) as Package;
  // Types alone have no part in what runs.
  const { '@types/react': _types, ...peers } = peerDependencies as Record<string, string>;
  for (const [name, range] of Object.entries(peers)) {
    expect(range).toMatch(new RegExp(`^\\^${oldest.dependencies?.[name]}`));
  }
});
