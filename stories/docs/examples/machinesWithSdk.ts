import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { getUser } from '@/auth'; // yours
import { clerkClient } from '@/clerk'; // yours: createClerkClient({ secretKey }) of @clerk/backend

export const handler = createM2MTokensHandler({
  actions: [
    'list',
    'verify',
    'machines.list',
    'machines.get',
    'machines.create',
    'machines.update',
    'machines.delete',
    'machines.rotateKey',
    'machines.addScope',
    'machines.removeScope',
  ],
  list: (params) => clerkClient.m2m.list(params),
  verify: ({ token }) => clerkClient.m2m.verify({ token }),
  machines: {
    list: (params) => clerkClient.machines.list(params),
    get: ({ machineId }) => clerkClient.machines.get(machineId),
    create: (params) => clerkClient.machines.create(params),
    update: (params) => clerkClient.machines.update(params),
    delete: ({ machineId }) => clerkClient.machines.delete(machineId),
    rotateKey: (params) => clerkClient.machines.rotateSecretKey(params),
    addScope: ({ machineId, toMachineId }) =>
      clerkClient.machines.createScope(machineId, toMachineId),
    removeScope: ({ machineId, toMachineId }) =>
      clerkClient.machines.deleteScope(machineId, toMachineId),
  },
  authorize: async (request, context) => {
    const user = await getUser(request);
    if (!user) return 'unauthenticated';
    if (context.action === 'list') return user.maySee(context.subject);
    return context.action === 'verify' || user.isAdmin;
  },
});
