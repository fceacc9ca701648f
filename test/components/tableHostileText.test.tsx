import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { type M2MToken, M2MTokensError, M2MTokenTable } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/logic/formatJson.js';
import { readRules } from '../contract/readRules.js';
import { cellOf, renderTokens, shownIds } from '../support/renderTokens.js';
import { takeConsole } from '../support/setup.js';
import { BILLING, tokenCalled } from '../support/tokens.js';
import { shortId } from '../../src/text/shortId.js';

const HOSTILE: [string, string][] = [
  ['markup', '<img src=x onerror="document.title=1"><script>1</script>'],
  ['the end of an attribute', '"\'`><b onclick=1 x="'],
  ['an entity', '&lt;b&gt;&amp;'],
  ['reversed text', '\u202Egnp.exe\u202Dabc\u202C'],
  ['unclosed direction marks', '\u2066\u2067\u2068\u202B\u200F'],
  ['right-to-left words', 'שלום עולם 123'],
  ['invisible characters', '\u200B\u200C\u2060\uFEFF'],
  ['100 kB', 'x'.repeat(102_400)],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['line breaks', 'one\ntwo\r\nthree\u2028four'],
  ['a null character', 'a\u0000b'],
  ['half a character', '\uD83D'],
  ['format placeholders', '%s %o {0} ${1} $&'],
  ['an object property name', '__proto__'],
  ['a function property name', 'constructor'],
];

/** Checks that the text became no element and no new attribute. */
function expectNothingMadeOf(container: HTMLElement): void {
  expect(container.querySelector('img, script, b, iframe, [onclick], [onerror]')).toBeNull();
}

/** Returns the elements that hold the text itself, except those for screen readers only. */
function holders(container: HTMLElement, text: string): Element[] {
  return [...container.querySelectorAll('*')].filter(
    (element) =>
      element.closest('.m2m-visually-hidden') === null &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue === text),
  );
}

/** Checks that each occurrence isolates its direction, and is in one cell or message. */
function expectIsolated(container: HTMLElement, text: string): void {
  const places = holders(container, text);
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) {
    expect(place.matches('bdi, .m2m-mono')).toBe(true);
    expect(place.closest('td, .m2m-notice')).not.toBeNull();
  }
  // Inside a longer text it could reverse that text.
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (parentElement?.closest('.m2m-visually-hidden') !== null || nodeValue === text) continue;
    expect(nodeValue?.includes(text)).toBe(false);
  }
}

/** Renders a row, open or closed, with the text in every field. */
async function showRow(token: Partial<M2MToken>, { isOpen = false, name = '' } = {}) {
  const view = renderTokens(
    <M2MTokenTable
      tokens={[tokenCalled('row', token)]}
      subject={BILLING}
      machineName={() => name}
    />,
  );
  if (isOpen) await view.user.click(screen.getByRole('button', { name: /^Details/ }));
  return view;
}

/** Replaces half characters, as the clipboard does. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

function details(): HTMLElement {
  return document.querySelector('.m2m-details') as HTMLElement;
}

function detail(id: string): HTMLElement {
  return details().querySelector(`[data-detail="${id}"] dd`) as HTMLElement;
}

describe('a user who receives hostile text', () => {
  it.each(HOSTILE)('reads it as text in an id: %s', async (_case, id) => {
    const { container } = await showRow({ id });
    const [toggle, copy] = screen.getAllByRole('button');

    expect(shownIds()).toEqual([id]);
    expect(cellOf('id').querySelector('code')?.title).toBe(id);
    expect(toggle?.getAttribute('aria-label')).toBe(`Details of token ${shortId(id)}`);
    expect(copy?.getAttribute('aria-label')).toBe(`Copy token ID ${shortId(id)}`);
    expectNothingMadeOf(container);
    expectIsolated(container, id);
  });

  it.each(HOSTILE)('copies it unchanged: %s', async (_case, id) => {
    const { user, container } = await showRow({ id });
    await user.click(screen.getAllByRole('button')[1] as HTMLElement);
    await screen.findByText('Copied');
    expect(await navigator.clipboard.readText()).toBe(wellFormed(id));
    expect(screen.getAllByRole('status')[1]?.textContent).toBe('Copied token ID');
    expectNothingMadeOf(container);
  });

  it.each(HOSTILE)('reads it as text in scopes: %s', async (_case, text) => {
    const { container } = await showRow({ scopes: [text, BILLING, text] });
    const scope = cellOf('scopes').querySelector('bdi');
    expect(scope?.textContent).toBe(text);
    expect(scope?.title).toBe([text, BILLING].join('\n'));
    expectNothingMadeOf(container);
    expectIsolated(container, text);
  });

  it.each(HOSTILE)('reads it as text in the names of machines: %s', async (_case, name) => {
    const { container } = await showRow({ scopes: [BILLING, BILLING] }, { name });
    expect(cellOf('scopes').querySelector('bdi')?.textContent).toBe(name);
    expectNothingMadeOf(container);
    expectIsolated(container, name);
  });

  it.each(HOSTILE)(
    'reads it nowhere in a closed row, if only an open row shows it: %s',
    async (_, text) => {
      const token = { subject: text, revoked: true, revocationReason: text, claims: { text } };
      const { container } = await showRow(token);
      expect(container.textContent).not.toContain(text);
    },
  );

  it.each(HOSTILE)('reads it as text in an open row: %s', async (_case, text) => {
    const token = {
      id: text,
      subject: text,
      scopes: [text],
      revoked: true,
      revocationReason: text,
    };
    const { container } = await showRow(token, { isOpen: true });
    for (const field of ['id', 'machine', 'revocationReason', 'scopes']) {
      expect(holders(detail(field), text)).toHaveLength(1);
    }
    expectNothingMadeOf(container);
    expectIsolated(container, text);
  });

  it.each(HOSTILE)('reads it as text in the names of an open row: %s', async (_case, name) => {
    const { container } = await showRow({ scopes: [BILLING] }, { isOpen: true, name });
    expect(detail('machine').querySelector('bdi')?.textContent).toBe(name);
    expect(detail('scopes').querySelector('bdi')?.textContent).toBe(name);
    expectNothingMadeOf(container);
    expectIsolated(container, name);
  });

  it.each(HOSTILE)('reads it as JSON in the claims: %s', async (_case, text) => {
    const claims = { [text]: [text] };
    const { container } = await showRow({ claims }, { isOpen: true });
    const box = screen.getByRole('group', { name: /^Claims of token …/ });
    expect(box.childNodes).toHaveLength(1);
    expect(box).toHaveClass('m2m-mono');
    expect(box.textContent).not.toMatch(/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/);
    expect(box.textContent).toBe(formatJson(claims, 20_000).text);
    expectNothingMadeOf(container);
  });

  it.each(HOSTILE)('reads it as text in a trace id, without rows: %s', (_case, traceId) => {
    const error = new M2MTokensError('server_error', traceId, { traceId });
    const { container } = renderTokens(
      <M2MTokenTable tokens={[]} subject={BILLING} error={error} />,
    );
    expect(container.querySelector('.m2m-message code')?.textContent).toBe(traceId);
    expectNothingMadeOf(container);
    expectIsolated(container, traceId);
  });

  it.each(HOSTILE)('reads it as text in a trace id, over rows: %s', (_case, traceId) => {
    const error = new M2MTokensError('server_error', traceId, { traceId });
    const { container } = renderTokens(
      <M2MTokenTable tokens={[tokenCalled('row')]} subject={BILLING} error={error} />,
    );
    expect(container.querySelector('.m2m-notice code')?.textContent).toBe(traceId);
    expectNothingMadeOf(container);
    expectIsolated(container, traceId);
  });

  it.each(HOSTILE)('reads it as text in a host’s labels: %s', async (_case, words) => {
    const error = new M2MTokensError('server_error', 'for developers');
    const labels = { failedText: () => words, retry: words, caption: words, columnId: words };
    const { container } = renderTokens(
      <M2MTokenTable
        tokens={[]}
        subject={BILLING}
        error={error}
        labels={labels}
        onRetry={() => {}}
      />,
    );
    expect(container.querySelector('.m2m-message-text')?.textContent).toBe(words);
    expect(screen.getByRole('button').textContent).toBe(words);
    expect(container.querySelector('caption')?.textContent).toBe(words);
    expectNothingMadeOf(container);
  });
});

describe('the class of ids and JSON', () => {
  it('isolates the direction of its text', () => {
    const rule = readRules(readFileSync('src/styles.css', 'utf8')).find(
      ({ selector }) => selector === '.m2m-mono',
    );
    expect(rule?.declarations).toContainEqual({ property: 'unicode-bidi', value: 'isolate' });
    expect(rule?.declarations).toContainEqual({ property: 'direction', value: 'ltr' });
  });
});

describe('a host that sets an unknown locale or time zone', () => {
  it.each([
    ['locale', 'en_XX', /locale "en_XX" is not a BCP 47 tag.+Pass one such as "pt-BR"/],
    ['timeZone', 'Moon/Base', /timeZone "Moon\/Base" is not an IANA name.+Pass one such as/],
  ])('gets one warning with the remedy, and shows the row: %s', async (field, value, warning) => {
    const { user } = renderTokens(
      <M2MTokenTable tokens={[tokenCalled('row')]} subject={BILLING} />,
      {
        [field]: value,
      },
    );
    await user.click(screen.getByRole('button', { name: /^Details/ }));
    expect(cellOf('created')).toHaveTextContent('2 months ago');
    expect(detail('created')).toHaveTextContent(/^Aug 25, 2026, .+M .+$/);
    expect(takeConsole()).toEqual([expect.stringMatching(warning)]);
  });
});
