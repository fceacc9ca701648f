import type { M2MTokensAction, M2MTokensAuthorizeContext } from 'react-m2m-tokens/server';
import { ROUTES } from '../../../src/server/routes.js';
import { DocsTable } from './DocsTable.js';

type Fields<Context> = readonly Exclude<keyof Context, 'action'>[];

/** The fields of each context. The type rejects names that do not exist. */
const FIELDS: {
  [Action in M2MTokensAction]: Fields<
    Extract<M2MTokensAuthorizeContext<Action>, { action: Action }>
  >;
} = {
  list: ['subject'],
  revoke: ['subject', 'tokenId', 'reason'],
  create: ['subject', 'tokenFormat', 'secondsUntilExpiration', 'claims'],
  verify: [],
  'machines.list': ['query', 'limit', 'offset', 'orderBy'],
  'machines.get': ['machineId'],
  'machines.create': ['name', 'scopedMachines', 'defaultTokenTtl'],
  'machines.update': ['machineId', 'name', 'defaultTokenTtl'],
  'machines.delete': ['machineId'],
  'machines.rotateKey': ['machineId', 'previousTokenTtl'],
  'machines.addScope': ['machineId', 'toMachineId'],
  'machines.removeScope': ['machineId', 'toMachineId'],
};

/** Every action of the handler, with its request and the fields of its context. */
export function ActionTable() {
  return (
    <DocsTable name="Actions" head={['Action', 'Request', 'Context of authorize']}>
      {ROUTES.map(([method, path, action]) => (
        <tr key={action}>
          <td>
            <code>{action}</code>
          </td>
          <td>
            <code>{`${method} base${path}`}</code>
          </td>
          <td>{FIELDS[action].join(', ') || 'nothing'}</td>
        </tr>
      ))}
    </DocsTable>
  );
}
