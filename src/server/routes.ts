import type { M2MTokensAction } from './M2MTokensAction.js';

/**
 * A call. In the path, which comes after `basePath`, a segment `:name` matches any segment.
 * Clerk has the calls about machines at the same paths.
 */
export type Route = readonly [method: string, path: string, action: M2MTokensAction];

const MACHINES = '/machines';
const MACHINE = `${MACHINES}/:machineId`;
const SCOPES = `${MACHINE}/scopes`;

/** Every call that the handler could serve. At a path that several patterns match, the first pattern counts. */
export const ROUTES: readonly Route[] = [
  ['GET', '', 'list'],
  ['POST', '', 'create'],
  ['POST', '/verify', 'verify'],
  ['GET', MACHINES, 'machines.list'],
  ['POST', MACHINES, 'machines.create'],
  ['GET', MACHINE, 'machines.get'],
  ['PATCH', MACHINE, 'machines.update'],
  ['DELETE', MACHINE, 'machines.delete'],
  ['POST', `${MACHINE}/secret_key/rotate`, 'machines.rotateKey'],
  ['POST', SCOPES, 'machines.addScope'],
  ['DELETE', `${SCOPES}/:toMachineId`, 'machines.removeScope'],
  ['POST', '/:tokenId/revoke', 'revoke'],
];
