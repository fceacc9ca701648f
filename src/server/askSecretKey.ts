import { askHost } from './askHost.js';
import { describeThrown } from './describeThrown.js';
import type { M2MTokensSecretKey, M2MTokensSecretKeyContext } from './M2MTokensHandlerOptions.js';
import { notConfigured, readSecretKey } from './readSecretKey.js';

/**
 * Reads the key for one call. It is not cached, because the next call may be for another tenant.
 *
 * @throws M2MTokensError `not_configured` when there is no key.
 */
export async function askSecretKey(
  option: M2MTokensSecretKey,
  context: M2MTokensSecretKeyContext,
): Promise<string> {
  return readSecretKey(typeof option === 'function' ? await ask(option, context) : option);
}

async function ask(
  option: Extract<M2MTokensSecretKey, (...given: never[]) => unknown>,
  context: M2MTokensSecretKeyContext,
): Promise<unknown> {
  try {
    return await askHost(() => option(context));
  } catch (thrown) {
    throw notConfigured(
      `The secretKey function threw (${describeThrown(thrown)}) or took more than 5 s`,
    );
  }
}
