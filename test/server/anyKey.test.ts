import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  nat,
  oneof,
  property,
  record,
  sample,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactWords } from '../../src/server/redact.js';
import { enough, LAW, runs } from '../support/runs.js';
import { callHandler } from './callHandler.js';
import { json, page, row } from './upstream.js';

const hex = (letter: string) => letter.charCodeAt(0).toString(16).padStart(2, '0');

/** A letter's spellings in JSON within JSON, and in URLs. */
const SPELLINGS: ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => JSON.stringify(letter).slice(1, -1),
  (letter) => `\\u00${hex(letter)}`,
  (letter) => `\\\\\\u00${hex(letter).toUpperCase()}`,
  (letter) => `%${hex(letter)}`,
  (letter) => `%${hex(letter).toUpperCase()}`,
  (letter) => `%25${hex(letter)}`,
  (letter) => `%u00${hex(letter)}`,
];

/** Spells each letter in one of the ways, most of them plain. */
const spellings = array(oneof(nat(SPELLINGS.length - 1), constantFrom(0)), {
  minLength: 1,
  maxLength: 60,
});
const spell = (key: string, spelled: readonly number[]) =>
  key
    .split('')
    .map((letter, index) => SPELLINGS[spelled[index % spelled.length] ?? 0]?.(letter))
    .join('');

/** Undoes every spelling, as an attacker would. */
function undo(text: string): string {
  let undone = text;
  for (let before = ''; before !== undone;) {
    before = undone;
    undone = before.replaceAll(
      /\\+u00([\da-f]{2})|%u00([\da-f]{2})|%([\da-f]{2})/gi,
      (...[, a, b, c]) => String.fromCharCode(Number.parseInt(String(a ?? b ?? c), 16)),
    );
  }
  return undone.replaceAll('\\', '');
}

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  string({ unit: constantFrom(...alphabet.split('')), minLength, maxLength });
const BASE_62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const anyClerkKey = record({
  start: constantFrom(['sk', 'test', ''].join('_'), ['sk', 'live', ''].join('_'), 'ak_'),
  body: letters(BASE_62, 20, 48),
}).map(({ start, body }) => start + body);
const anyOtherKey = string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 40 }).filter(
  // A key may be any text that fits into a header. Other tests hold keys with backslashes and percent signs.
  (key) => /^[!-~]+$/.test(key) && !/[\\%]/.test(key) && new Set(key).size > 6,
);
const around = oneof(
  string({ unit: 'binary', maxLength: 10 }),
  letters(`${BASE_62}_%\\ "`, 0, 10),
  constantFrom('', 'Bearer ', 'Bearer%20', '\\n', 'key', '9', '_', '.'.repeat(1_990)),
);
/** A host has few keys, and compiling a pattern takes longer than running it. */
const clerkKeys = constantFrom(...sample(anyClerkKey, 20));
const otherKeys = constantFrom(...sample(anyOtherKey, 10));
const texts = { before: around, after: around, spelled: spellings };

/** Every readable text of an error and of an answer. */
function said({ text, errors, body }: Awaited<ReturnType<typeof callHandler>>): string {
  const logged = errors.map((error) => [error.message, error.stack, JSON.stringify(error)]);
  return [text, ...Object.values(body.m2m_tokens?.[0] ?? {}).map(String), ...logged.flat()].join(
    '\n',
  );
}

describe('any spelling of any key, in any text', () => {
  it('is redacted where the key is known', LAW, () => {
    assert(
      property(
        record({ key: oneof(clerkKeys, otherKeys), ...texts }),
        ({ key, before, after, spelled }) => {
          const redacted = redactWords([key])(before + spell(key, spelled) + after);
          expect(undo(redacted)).not.toContain(key);
        },
      ),
      { numRuns: runs(4_000) },
    );
  });

  it('reaches neither the browser nor the log', LAW, async () => {
    const seen = { refused: 0, pages: 0, lists: 0 };
    await assert(
      asyncProperty(
        record({ key: clerkKeys, place: nat(5), isList: constantFrom(true, false), ...texts }),
        async ({ key, before, after, spelled, place, isList }) => {
          const words = before + spell(key, spelled) + after;
          const fields = (names: readonly string[]) =>
            Object.fromEntries(names.map((name, index) => [name, index === place ? words : 'x']));
          const isPage = !isList && place > 3;
          const answer = isList
            ? await callHandler({
                secretKey: undefined,
                fetch: undefined,
                list: () => {
                  const errors = [fields(['code', 'message', 'longMessage'])];
                  const clerkTraceId = place === 3 ? words : 'x';
                  throw Object.assign(new Error(words), { status: 422, errors, clerkTraceId });
                },
              })
            : await callHandler({
                secretKey: key,
                fetch: async () =>
                  isPage
                    ? page([
                        row(
                          place === 4
                            ? { claims: { [words]: [words] } }
                            : { revocation_reason: words, scopes: [words] },
                        ),
                      ])
                    : json(422, {
                        errors: [fields(['code', 'message', 'long_message'])],
                        clerk_trace_id: place === 3 ? words : 'x',
                      }),
              });
          expect(answer.status).toBe(isPage ? 200 : 422);
          expect(undo(said(answer))).not.toContain(key);
          seen[isList ? 'lists' : isPage ? 'pages' : 'refused'] += 1;
        },
      ),
      { numRuns: runs(1_000) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(enough(60));
  });
});
