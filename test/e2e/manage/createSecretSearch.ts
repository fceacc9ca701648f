import type { ConsoleMessage, Request } from 'playwright';
import type { Script } from './client.js';
import { holds } from './holds.js';
import type { ManagePageUnderTest } from './openManagePage.js';

declare const script: Script;

/** Searches page, browser, network and server for a text. */
export interface SecretSearch {
  /** Whether each place holds the text or, if it is long, its end. */
  look: (text: string) => Promise<Record<string, boolean>>;
  /** The names of the places that hold it. */
  find: (text: string) => Promise<string[]>;
}

/** Records the page's console, errors and requests from now on. */
export function createSecretSearch(site: ManagePageUnderTest): SecretSearch {
  const { page, server } = site;
  const said: unknown[] = [];
  const requests: unknown[] = [];
  const bodies: unknown[] = [];
  page.on('console', (message) => said.push(readMessage(message)));
  page.on('pageerror', (error) => said.push([String(error), error.stack]));
  page.on('request', (request) => {
    requests.push(readRequest(request));
    bodies.push(request.postData());
  });
  page.on('framenavigated', (frame) => requests.push(frame.url()));

  const look: SecretSearch['look'] = async (text) => {
    const end = text.slice(-24);
    const inPage = await page.evaluate((wanted) => script.look(wanted), end);
    const outside = {
      console: await Promise.all(said),
      requests: await Promise.all(requests),
      'bodies of requests': bodies,
      'cookies of the browser': await site.context.cookies(),
      'onAction events': server.events.map((event) => [
        event,
        event.request.url,
        [...event.request.headers],
      ]),
      'onError reports': server.errors,
      'calls to Clerk': server.backend.requests,
      'logs of the server': site.logs,
    };
    const found = Object.entries(outside).map(([name, value]) => [name, holds(value, end)]);
    return { ...inPage, ...(Object.fromEntries(found) as Record<string, boolean>) };
  };
  return {
    look,
    find: async (text) => {
      const found = await look(text);
      return Object.keys(found).filter((name) => found[name]);
    },
  };
}
/** Text and values, since the text of an object is shortened. */
async function readMessage(message: ConsoleMessage): Promise<unknown> {
  const values = message.args().map((value) => value.jsonValue().catch(String));
  return [message.text(), await Promise.all(values)];
}

async function readRequest(request: Request): Promise<unknown> {
  return [request.url(), await request.allHeaders()];
}
