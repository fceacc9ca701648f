import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { getUser } from '@/auth'; // yours
import { getTenantKey } from '@/tenants'; // yours

export const handler = createM2MTokensHandler({
  basePath: '/:tenant/api/m2m-tokens',
  secretKey: ({ request }) => getTenantKey(new URL(request.url).pathname.split('/')[1]),
  authorize: async (request, { subject }) => {
    const user = await getUser(request);
    return user ? user.maySee(subject) : 'unauthenticated';
  },
});
