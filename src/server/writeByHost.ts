import { askInTime } from './askInTime.js';
import { readThrownRefusal, toJson } from './callList.js';
import type { M2MTokensWriteContext } from './M2MTokensAction.js';
import type { M2MTokensCreateSource, M2MTokensRevokeSource } from './M2MTokensHandlerOptions.js';
import { readWritten, type Written } from './readWritten.js';
import { lostAnswer, writeFailure } from './writeFailure.js';

export interface HostSources {
  revoke?: M2MTokensRevokeSource | undefined;
  create?: M2MTokensCreateSource | undefined;
  timeout: number;
}

/**
 * Writes through the host's own functions, such as Clerk's SDK.
 *
 * @throws M2MTokensError
 */
export async function writeByHost(
  call: M2MTokensWriteContext,
  { revoke, create, timeout }: HostSources,
): Promise<Written> {
  const lost = lostAnswer(call.action, timeout);
  const answer = await askInTime<unknown>(
    { timeout },
    // The functions get a copy, since the answer is checked against the call.
    (signal) =>
      call.action === 'revoke'
        ? revoke?.({ ...call }, { signal })
        : create?.({ ...call }, { signal }),
    (thrown, isOver) => {
      const refusal = isOver ? undefined : readThrownRefusal(thrown);
      return refusal === undefined ? lost(thrown, isOver) : writeFailure(call.action, refusal);
    },
  );
  return readWritten(call, toJson(answer));
}
