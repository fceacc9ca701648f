import { screen } from '@testing-library/react';
import { M2MTokensError, M2MTokenTable } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokenCalled } from '../support/tokens.js';

const HOSTILE: [string, string][] = [
  ['markup', '<img src=x onerror="document.title=1"><script>1</script>'],
  ['an entity', '&lt;b&gt;&amp;'],
  ['text that turns around', '\u202Egnp.exe\u2066\u200F'],
  ['10 kB', 'x'.repeat(10_240)],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['a line break', 'one\ntwo\r\nthree'],
  ['a null', 'a\u0000b'],
  ['half a character', '\uD83D'],
  ['a format word', '%s %o {0} ${1} $&'],
  ['a name that objects have', '__proto__'],
  ['a name that functions have', 'constructor'],
];

describe('a person who is sent hostile text', () => {
  it.each(HOSTILE)('reads it as text in an id: %s', (_case, id) => {
    const { container } = renderTokens(
      <M2MTokenTable tokens={[tokenCalled('row', { id })]} subject={BILLING} />,
    );
    expect(shownIds()).toEqual([id]);
    expect(container.querySelector('img, script, b')).toBeNull();
    expect(screen.getByRole('button').getAttribute('aria-label')).toBe(`Copy token ID ${id}`);
  });

  it.each(HOSTILE)('reads it as text in scopes and names: %s', (_case, text) => {
    const token = tokenCalled('row', { scopes: [text, BILLING, text] });
    const { container } = renderTokens(
      <M2MTokenTable
        tokens={[token]}
        subject={BILLING}
        machineName={(id) => (id === BILLING ? text : undefined)}
      />,
    );
    const scope = container.querySelector('bdi');
    expect(scope?.textContent).toBe(text);
    expect(scope?.parentElement?.title).toBe([text, text, text].join('\n'));
    expect(container.querySelector('img, script, b')).toBeNull();
  });

  it.each(HOSTILE)('reads nothing of it in what the row does not show: %s', (_case, text) => {
    const token = tokenCalled('row', { revoked: true, revocationReason: text, claims: { text } });
    const { container } = renderTokens(<M2MTokenTable tokens={[token]} subject={BILLING} />);
    expect(container.textContent).not.toContain(text);
  });

  it.each(HOSTILE)('reads it as text in a trace id: %s', (_case, traceId) => {
    const error = new M2MTokensError('server_error', traceId, { traceId });
    const { container } = renderTokens(
      <M2MTokenTable tokens={[]} subject={BILLING} error={error} />,
    );
    expect(container.querySelector('.m2m-message code')?.textContent).toBe(traceId);
    expect(container.querySelector('img, script, b')).toBeNull();
  });
});
