import { describe, expect, it } from 'vitest';
import { classifyCredential } from '../../src/logic/classifyCredential.js';
import {
  createM2MTokenId,
  createM2MTokenSecret,
  createMachineId,
} from '../../src/testing/index.js';
import { fakeJwt } from '../support/fakeJwt.js';

const ID = createM2MTokenId('leaked');
const MACHINE = createMachineId('billing');
/** Joins the parts at run time, so that secret scanners report no key in this file. */
const fake = (...parts: string[]) => [...parts, 'fake_a1B2c3D4'].join('_');
const M2M = { sub: MACHINE, jti: ID };
const HEADER = { kid: 'ins_fake' };

describe('the kind of a credential', () => {
  it.each([
    ['token-secret', createM2MTokenSecret(ID)],
    ['token-secret', `${ID}0`],
    ['token-secret', `${ID.slice(0, -1)}g`],
    ['token-secret', ID.slice(0, -1)],
    ['token-id', ID],
    ['token-id', ID.toUpperCase().replace('MT', 'mt')],
    ['instance-key', fake('sk', 'live')],
    ['instance-key', fake('sk', 'test')],
    ['unknown', fake('sk', 'other')],
    ['unknown', fake('pk', 'live')],
    ['api-key', fake('ak')],
    ['oauth-token', fake('oat')],
    ['machine-id', MACHINE],
    ['unknown', `${MACHINE}0`],
    ['unknown', MACHINE.slice(0, -1)],
    ['token-jwt', fakeJwt(HEADER, M2M)],
    ['jwt', fakeJwt({}, M2M)],
    ['jwt', fakeJwt(HEADER, { ...M2M, jti: 'other' })],
    ['jwt', fakeJwt(HEADER, { ...M2M, sub: 'user_fake' })],
    ['jwt', fakeJwt(HEADER, {})],
    ['unknown', fakeJwt(HEADER, M2M).split('.').slice(0, 2).join('.')],
    ['unknown', 'eyJmYWtlIjp0cnVl.bm90IGpzb24.x'],
    ['unknown', 'mt_short'],
    ['unknown', ''],
  ])('is %s: %s', (kind, text) => {
    expect(classifyCredential(text).kind).toBe(kind);
  });
});

describe('the facts of a JWT', () => {
  const factsOf = (header: object, payload: object) =>
    classifyCredential(fakeJwt(header, payload)).jwt;

  it('have machines of both claims, once each, and times in milliseconds', () => {
    const other = createMachineId('ledger');
    const payload = { ...M2M, scopes: `${MACHINE} ${other} read`, aud: [other, 7], iat: 1, exp: 2 };
    expect(factsOf(HEADER, payload)).toEqual({
      ...{ subject: MACHINE, id: ID, instance: 'ins_fake', scopes: [MACHINE, other] },
      ...{ issuedAt: 1000, expiration: 2000 },
    });
  });

  it.each([
    ['a number as text', { exp: '2', iat: null }],
    ['a time beyond the calendar', { exp: 1e300, iat: -1e300 }],
    ['objects', { sub: {}, jti: [], scopes: {}, aud: null }],
  ])('have no fact of another type: %s', (_, payload) => {
    expect(factsOf({ kid: 7 }, payload)).toEqual({
      ...{ subject: null, id: null, instance: null, scopes: [] },
      ...{ issuedAt: null, expiration: null },
    });
  });

  it('are those of UTF-8', () => {
    expect(factsOf({}, { sub: 'Zoë' })?.subject).toBe('Zoë');
  });
});
