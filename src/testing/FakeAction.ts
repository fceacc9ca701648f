/**
 * The calls of the API, and of the proxy in front of it. `machines.getKey` exists in the API only, because a proxy never
 * shows a machine's current key.
 */
export type FakeAction =
  | 'list'
  | 'create'
  | 'revoke'
  | 'verify'
  | 'machines.list'
  | 'machines.get'
  | 'machines.create'
  | 'machines.update'
  | 'machines.delete'
  | 'machines.getKey'
  | 'machines.rotateKey'
  | 'machines.addScope'
  | 'machines.removeScope';
