import type { Server } from 'node:http';
import { listen } from '../../support/listen.js';

/** A call as a browser would make it. */
export interface RecipeCall {
  path: string;
  method?: string;
  headers: Record<string, string>;
  body?: string;
}

export interface RecipeAnswer {
  status: number;
  headers: Headers;
  text: string;
}

export type CallRecipe = (call: RecipeCall) => Promise<RecipeAnswer>;

/** Calls a function that takes a Web `Request`. */
export function callByRequest(
  answer: (request: Request) => Response | Promise<Response>,
): CallRecipe {
  return async ({ path, method = 'GET', headers, body = null }) =>
    read(await answer(new Request(`http://127.0.0.1${path}`, { method, headers, body })));
}

/** Calls a Node server over the network. */
export async function callByServer(server: Server): Promise<CallRecipe> {
  const origin = await listen(server);
  return async ({ path, method = 'GET', headers, body = null }) =>
    read(await fetch(origin + path, { method, headers, body, redirect: 'manual' }));
}

async function read(response: Response): Promise<RecipeAnswer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}
