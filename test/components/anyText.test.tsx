import { fireEvent, render } from '@testing-library/react';
import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  option,
  property,
  record,
  sample,
  string,
} from 'fast-check';
import { M2MTokensError, M2MTokenTable } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/logic/formatJson.js';
import { enough, LAW, runs } from '../support/runs.js';
import { BILLING, tokenCalled } from '../support/tokens.js';

/** Texts that other software has turned into elements, attributes, URLs or styles. */
const HOSTILE = [
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</td></tr></table><b>'],
  ...[
    '"><svg onload=alert(1)>',
    "' onclick='alert(1)",
    '&lt;b&gt;',
    '&#x3c;b&#x3e;',
    '<!--',
    ']]>',
  ],
  ...['javascript:alert(1)', 'https://evil.test/', '//evil.test', 'data:text/html,<b>', 'url(x)'],
  ...['__proto__', 'constructor', 'dangerouslySetInnerHTML', '{{x}}', '${x}', '$&', '%s', '\0'],
  ...['\u202E', '\u2066', '\uD83D', '\uFEFF', '\n', '\r\n', '\t', ' ', 'x'.repeat(2_000)],
] as const;

const words = oneof(
  { arbitrary: constantFrom(...HOSTILE), weight: 2 },
  array(oneof(constantFrom(...HOSTILE), string({ maxLength: 4 })), { maxLength: 4 }).map((parts) =>
    parts.join(''),
  ),
  string({ unit: 'binary', maxLength: 40 }),
);
const id = words.filter((text) => text !== '');
const claims: Arbitrary<unknown> = oneof(
  words,
  jsonValue({ stringUnit: 'binary', maxDepth: 3 }),
  record({ name: words, value: words }).map(({ name, value }) => ({ [name]: [value] })),
);
const rows = record({
  token: record({
    id,
    subject: words,
    scopes: array(words, { maxLength: 3 }),
    claims,
    revoked: constantFrom(true, true, false),
    revocationReason: option(words),
  }),
  name: option(words, { nil: undefined }),
  failure: option(record({ message: words, apiCode: words, traceId: words })),
  hasRows: integer({ min: 0, max: 9 }).map((dice) => dice > 0),
});

type Case = typeof rows extends Arbitrary<infer Value> ? Value : never;

function show({ token, name, failure, hasRows }: Case) {
  const { message, ...details } = failure ?? { message: '' };
  const error = failure === null ? undefined : new M2MTokensError('server_error', message, details);
  const { container, unmount } = render(
    <M2MTokenTable
      tokens={hasRows ? [tokenCalled('row', token)] : []}
      subject={BILLING}
      machineName={() => name}
      error={error}
    />,
  );
  const toggle = container.querySelector('[data-column="details"] button');
  if (toggle !== null) fireEvent.click(toggle);
  return { container, unmount };
}

/** Lists the elements, each with its attribute names. */
function skeletonOf(container: Element): string[] {
  return [...container.querySelectorAll('*')].map(
    (element) => `${element.localName}[${element.getAttributeNames().sort().join(' ')}]`,
  );
}

/** Plain words, in every case that renders different elements. */
const PLAIN: Arbitrary<Case> = record({
  token: record({
    id: constant('id'),
    subject: constant('subject'),
    scopes: constantFrom([], ['a'], ['a', 'b']),
    claims: constantFrom<unknown>(null, { a: 'x'.repeat(30_000) }),
    revoked: boolean(),
    revocationReason: constantFrom('reason', null),
  }),
  name: constantFrom('name', undefined),
  failure: constantFrom(null, { message: 'message', apiCode: 'code', traceId: 'trace' }),
  hasRows: boolean(),
});

/** Attributes that hold text for users. No text may change any other attribute. */
const TEXT_ATTRIBUTES = ['title', 'aria-label'];

function attributesOf(container: Element): { name: string; value: string }[] {
  return [...container.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ name, value })),
  );
}

/** Lists the attributes that hold no text, without the values of React's ids. */
function ownAttributes(container: Element): string[] {
  return attributesOf(container)
    .filter(({ name }) => !TEXT_ATTRIBUTES.includes(name))
    .map(({ name, value }) => `${name}=${isReactId(name) ? '' : value}`);
}

function isReactId(name: string): boolean {
  return ['id', 'aria-controls', 'aria-labelledby', 'aria-describedby'].includes(name);
}

/** Collects the elements and attributes that plain words render. */
function learnPlain() {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  for (const plain of sample(PLAIN, { numRuns: 100, seed: 1 })) {
    const { container, unmount } = show(plain);
    for (const element of skeletonOf(container)) elements.add(element);
    for (const attribute of ownAttributes(container)) attributes.add(attribute);
    unmount();
  }
  return { elements, attributes };
}

function textOf(container: Element, selector: string): string[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

describe('any text in any field', () => {
  it('stays text and never becomes an element, attribute or URL', LAW, () => {
    const { elements, attributes } = learnPlain();
    const seen = { open: 0, revoked: 0, failures: 0, named: 0, withoutRows: 0 };
    assert(
      property(rows, (given) => {
        const { container, unmount } = show(given);
        const { token, name, failure, hasRows } = given;
        // The page has only elements and attributes that plain words render, too.
        expect(skeletonOf(container).filter((one) => !elements.has(one))).toEqual([]);
        expect(ownAttributes(container).filter((one) => !attributes.has(one))).toEqual([]);

        // Each field shows its whole text.
        const detail = (field: string, selector = '') =>
          textOf(container, `[data-detail="${field}"] dd ${selector}`);
        const idOf = (element: string) => textOf(container, `[data-column="id"] ${element}`);
        const scopes = [...new Set(token.scopes)];
        const names = name ? [name] : [];
        const isOpen = hasRows;
        expect(idOf('code')).toEqual(isOpen ? [token.id] : []);
        expect(detail('id')).toEqual(isOpen ? [token.id] : []);
        expect(detail('machine', 'code')).toEqual(isOpen ? [token.subject] : []);
        expect(detail('machine', 'bdi')).toEqual(isOpen ? names : []);
        expect(detail('scopes', 'code')).toEqual(isOpen ? scopes : []);
        expect(detail('scopes', 'bdi')).toEqual(isOpen ? scopes.flatMap(() => names) : []);
        const reason =
          token.revoked && token.revocationReason?.trim() ? [token.revocationReason] : [];
        expect(detail('revocationReason', 'bdi')).toEqual(isOpen ? reason : []);
        const json = token.claims === null ? [] : [formatJson(token.claims, 20_000).text];
        expect(detail('claims', 'pre')).toEqual(isOpen ? json : []);
        expect(textOf(container, '.m2m-message-text code, .m2m-notice code')).toEqual(
          failure === null ? [] : [failure.traceId],
        );

        seen.open += Number(isOpen);
        seen.revoked += Number(isOpen && reason.length > 0);
        seen.failures += Number(failure !== null);
        seen.named += Number(names.length > 0);
        seen.withoutRows += Number(!hasRows);
        unmount();
      }),
      { numRuns: runs(600) },
    );
    expect(seen.open).toBeGreaterThanOrEqual(enough(400));
    expect(seen.withoutRows).toBeGreaterThanOrEqual(enough(20));
    for (const count of [seen.revoked, seen.failures, seen.named]) {
      expect(count).toBeGreaterThanOrEqual(enough(60));
    }
  });
});
