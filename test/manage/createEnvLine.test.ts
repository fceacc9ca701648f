import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { envLine } from '../../src/manage/envLine.js';

it.each(['mt_fake_aGhI', 'eyJh.eyJz-_.abc', 'a b#c', 'a$b"c', 'a=b', 'x\\n'])(
  'a .env file with %s holds it',
  (secret) => {
    const line = envLine('CLERK_M2M_TOKEN', secret);
    expect(parseEnv(line)).toEqual({ CLERK_M2M_TOKEN: secret });
    expect(line.endsWith('\n')).toBe(true);
  },
);
