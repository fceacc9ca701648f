import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { auditLog } from '@/audit'; // yours
import { getUser } from '@/auth'; // yours

export const handler = createM2MTokensHandler({
  secretKey: () => process.env.CLERK_SECRET_KEY,
  actions: [
    'list',
    'revoke',
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
  authorize: async (request, context) => {
    const user = await getUser(request);
    if (!user) return 'unauthenticated';
    switch (context.action) {
      case 'list':
        return user.maySee(context.subject);
      case 'verify':
        return true; // then the handler asks for the list of the token's machine
      case 'machines.get':
        return user.maySee(context.machineId);
      case 'revoke':
        return user.mayManage(context.subject);
      case 'machines.update':
      case 'machines.rotateKey':
        return user.mayManage(context.machineId);
      case 'machines.addScope':
      case 'machines.removeScope':
        return user.mayManage(context.machineId) && user.mayManage(context.toMachineId);
      case 'machines.list': // the names of all machines
      case 'machines.create':
      case 'machines.delete':
        return user.isAdmin;
      default:
        return false; // an action of a later version
    }
  },
  onAction: async ({ request, ...event }) => {
    const user = await getUser(request);
    await auditLog.append({ ...event, by: user?.email, at: Date.now() });
  },
});
