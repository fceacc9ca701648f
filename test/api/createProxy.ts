import { wireRow } from './wireRow.js';

type Answer = Response | Error | ((init: RequestInit) => Response | Promise<Response>);

/** Fakes the proxy: a `fetch` that returns the answer and records its requests. */
export function createProxy(answer: Answer = pageAnswer()) {
  const urls: string[] = [];
  const inits: RequestInit[] = [];
  const proxyFetch: typeof fetch = async (input, init = {}) => {
    urls.push(input instanceof Request ? input.url : String(input));
    inits.push(init);
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(init) : answer.clone();
  };
  return {
    fetch: proxyFetch,
    urls,
    inits,
    /** The headers of the last request. */
    sentHeaders: () => Object.fromEntries(new Headers(inits.at(-1)?.headers)),
  };
}

export function pageAnswer(rows: unknown[] = [wireRow()], total_count: unknown = rows.length) {
  return Response.json({ m2m_tokens: rows, total_count });
}
