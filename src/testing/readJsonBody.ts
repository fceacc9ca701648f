import type { FakeAction } from './FakeAction.js';
import { type Fields, invalid, isObject } from './readFields.js';

/**
 * Reads the body of a call, which must be a JSON object. Calls about machines may have no body.
 *
 * @throws ApiFault 400
 */
export function readJsonBody(action: FakeAction, headers: Headers, text: string): Fields {
  if (text === '' && action.startsWith('machines.')) return {};
  if (!isJson(headers)) throw invalid('Content-Type must be application/json');
  const body = parse(text);
  if (!isObject(body)) throw invalid('The body must be a JSON object');
  return body;
}

export function isJson(headers: Headers): boolean {
  return /^application\/json *(;|$)/i.test(headers.get('content-type') ?? '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
