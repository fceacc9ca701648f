import { buildCallUrl } from './buildCallUrl.js';
import type { CallProxyOptions } from './callProxy.js';
import { getFromProxy } from './getFromProxy.js';
import type { MachinePage } from './Machine.js';
import type { M2MTokensClient } from './M2MTokensClient.js';
import { isM2MTokensError } from './M2MTokensError.js';
import { noTokensError } from './noTokensError.js';
import type { MachineRead } from './readMachineParams.js';
import { readMachine } from './readMachine.js';
import { readMachinePage } from './readMachinePage.js';

/**
 * Requests a page of machines from the proxy, or one machine as a page of its own.
 *
 * @throws M2MTokensError with the code that fits; when the signal was aborted, the error of the abort.
 */
export async function machinesFromProxy(
  client: M2MTokensClient,
  { id, path, limit, offset, filters }: MachineRead,
  options?: CallProxyOptions,
): Promise<MachinePage> {
  const buildUrl = () =>
    buildCallUrl(client, path, id === undefined ? { ...filters, limit, offset } : {});
  const read = (body: unknown) => {
    const page = id === undefined ? readMachinePage(body, { limit, offset }) : readOne(body, id);
    if (page !== undefined) return page;
    throw noTokensError(
      'invalid_response',
      'the answer is JSON but not that of the proxy. Check that proxyUrl points at the proxy.',
    );
  };
  try {
    return await getFromProxy(client, buildUrl, read, options);
  } catch (error) {
    if (isM2MTokensError(error)) error.message = error.message.replace('M2M tokens', 'machines');
    throw error;
  }
}

function readOne(body: unknown, id: string): MachinePage | undefined {
  const machine = readMachine(body);
  return machine?.id === id ? { machines: [machine], totalCount: 1, skipped: 0 } : undefined;
}
