import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { getUser } from '@/auth'; // yours
import { clerkClient } from '@/clerk'; // yours: createClerkClient({ secretKey }) of @clerk/backend

export const handler = createM2MTokensHandler({
  list: (params) => clerkClient.m2m.list(params),
  authorize: async (request, { subject }) => {
    const user = await getUser(request);
    return user ? user.maySee(subject) : 'unauthenticated';
  },
});
