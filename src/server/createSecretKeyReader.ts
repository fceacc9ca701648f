import { askHost } from './askHost.js';
import { describeThrown } from './describeThrown.js';
import type { M2MTokensSecretKey } from './M2MTokensHandlerOptions.js';
import { notConfigured, readSecretKey } from './readSecretKey.js';

export interface SecretKeyReader {
  /** @throws M2MTokensError `not_configured` when there is no key. */
  read(): Promise<string>;
  /** Has the next `read` ask again, as the key may have been changed. */
  forget(): void;
}

/** Reads the key when it is first needed: at build time, when a route is only imported, there often is none. */
export function createSecretKeyReader(option: M2MTokensSecretKey): SecretKeyReader {
  // The key and not its promise: workers may not await what another request began.
  let known: string | undefined;
  return {
    async read() {
      known ??= readSecretKey(typeof option === 'function' ? await ask(option) : option);
      return known;
    },
    forget() {
      known = undefined;
    },
  };
}

async function ask(option: Extract<M2MTokensSecretKey, () => unknown>): Promise<unknown> {
  try {
    return await askHost(option);
  } catch (thrown) {
    throw notConfigured(
      `The secretKey function threw (${describeThrown(thrown)}) or took more than 5 s`,
    );
  }
}
