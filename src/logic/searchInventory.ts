import type { M2MToken } from '../api/M2MToken.js';
import { claimsJson } from './claimsJson.js';
import { foldText } from './foldText.js';
import { getOrCreate } from './getOrCreate.js';

/** The folded text of each token, so that a key press folds only the query. A changed token is another object. */
const texts = /* @__PURE__ */ new WeakMap<M2MToken, string>();

/**
 * The tokens in which all words of a query occur, in their order; the given list itself if the query has no word. It
 * searches the id, the ids and names of the machines in `scopes`, the claims as JSON with and without
 * escapes, and the reason of a revocation.
 *
 * @param machineName Names a machine; undefined = no name. Each search calls it again, since names may change.
 */
export function searchInventory(
  tokens: readonly M2MToken[],
  query: string,
  machineName: (id: string) => string | undefined,
): readonly M2MToken[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return tokens;
  const names = new Map<string, string>();
  const nameOf = (id: string) => getOrCreate(names, id, () => foldText(machineName(id) ?? ''));
  return tokens.filter((token) => {
    const text = textOf(token);
    return words.every(
      (word) => text.includes(word) || token.scopes.some((id) => nameOf(id).includes(word)),
    );
  });
}

/** Folds the texts of the tokens, so that the first search is as quick as any other. */
export function prepareSearch(tokens: readonly M2MToken[]): void {
  for (const token of tokens) textOf(token);
}

function textOf(token: M2MToken): string {
  return getOrCreate(texts, token, () => foldToken(token));
}

/** An escape in JSON. */
const ESCAPE = /\\(u....|.)/g;

function foldToken(token: M2MToken): string {
  const { id, scopes, claims, revocationReason } = token;
  const json = claimsJson(claims);
  const plain = json.includes('\\')
    ? json.replaceAll(ESCAPE, (escape) => JSON.parse(`"${escape}"`) as string)
    : '';
  return foldText([id, ...scopes, json, plain, revocationReason].join(' '));
}
