import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { getUser } from '@/auth'; // yours
import { clerkClient } from '@/clerk'; // yours: createClerkClient({ secretKey }) of @clerk/backend

/** With the machine's own key Clerk refuses the tokens of other machines. The Secret Key could revoke any. */
async function keyOf(machineId: string): Promise<string> {
  const { secret } = await clerkClient.machines.getSecretKey(machineId);
  return secret;
}

export const handler = createM2MTokensHandler({
  actions: ['list', 'revoke', 'create'],
  list: (params) => clerkClient.m2m.list(params),
  revoke: async ({ subject, tokenId, reason }) =>
    clerkClient.m2m.revokeToken({
      machineSecretKey: await keyOf(subject),
      m2mTokenId: tokenId,
      revocationReason: reason,
    }),
  create: async ({ subject, tokenFormat, secondsUntilExpiration, claims }) =>
    clerkClient.m2m.createToken({
      machineSecretKey: await keyOf(subject),
      tokenFormat,
      secondsUntilExpiration,
      claims: claims as Record<string, unknown> | null,
    }),
  authorize: async (request, { action, subject }) => {
    const user = await getUser(request);
    if (!user) return 'unauthenticated';
    return action === 'list' ? user.maySee(subject) : user.mayManage(subject);
  },
});
