import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { getUser } from '@/auth'; // yours

/** Looks at the machine only, so its yes counts for every action that the handler serves. */
async function maySee(request: Request, { subject }: { subject: string }) {
  const user = await getUser(request);
  return user ? user.maySee(subject) : 'unauthenticated';
}

const secretKey = () => process.env.CLERK_SECRET_KEY;

/** Right: the handler serves lists only, and answers 405 to each write. */
export const readOnly = createM2MTokensHandler({ secretKey, authorize: maySee });

/** A mistake: everyone who may see the tokens of a machine may also revoke them, and create new ones. */
export const everyoneWrites = createM2MTokensHandler({
  secretKey,
  authorize: maySee,
  actions: ['list', 'revoke', 'create'],
});
