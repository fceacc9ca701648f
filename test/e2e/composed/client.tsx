import { createRoot } from 'react-dom/client';
import { type M2MToken, M2MTokens, M2MTokensProvider, useM2MTokensCache } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { type ComponentType, useState } from 'react';
import { SWRConfig } from 'swr';
import { Tokens } from '../../consumers/vite-react-19/src/Tokens.js';
import { BILLING, SHIPPING, tokensCalled } from '../../support/tokens.js';
import { createFrames, type Frames } from './createFrames.js';

/** The drop-in, and the README's composed page. */
const PAGES: Record<string, ComponentType<{ subject: string }>> = {
  dropIn: M2MTokens,
  composed: Tokens,
};

const billing = tokensCalled('billing', 41, (index) => ({ revoked: index < 3 }));
/** The machine whose answers have no total. */
const shipping = tokensCalled('shipping', 25, () => ({ subject: SHIPPING }));

const backend = createFakeBackend({
  machines: [
    { id: BILLING, name: 'Billing', tokens: billing },
    { id: SHIPPING, name: 'Shipping', tokens: shipping },
  ],
  now: FAKE_NOW,
});

/** Requests wait until the script answers them, so that every frame before an answer is seen. */
let waiting: (() => void)[] = [];
/** The status with which all answers fail; 0 = none fails. */
let failure = 0;

const answer: typeof fetch = async (request, init) => {
  await new Promise<void>((resolve) => waiting.push(resolve));
  if (failure > 0) return Response.json({}, { status: failure });
  const body = (await (await backend.fetchProxy(request, init)).json()) as {
    m2m_tokens: M2MToken[];
  };
  const rows = body.m2m_tokens;
  return Response.json(rows[0]?.subject === SHIPPING ? { data: rows } : body);
};

/** One page with the host's controls, which press the same buttons in each page. */
function Host({ Page, name }: { Page: ComponentType<{ subject: string }>; name: string }) {
  const [subject, setSubject] = useState(BILLING);
  const { revalidate } = useM2MTokensCache();
  return (
    <article data-page={name}>
      <button type="button" onClick={() => setSubject(SHIPPING)}>
        Choose Shipping
      </button>
      <button type="button" onClick={() => void revalidate()}>
        Revalidate
      </button>
      <Page subject={subject} />
    </article>
  );
}

const frames = createFrames(Object.keys(PAGES));

// One root, so that React renders both pages at the same moment.
createRoot(document.body.appendChild(document.createElement('div'))).render(
  Object.entries(PAGES).map(([name, Page]) => (
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }} key={name}>
      <M2MTokensProvider fetch={answer} now={() => FAKE_NOW} timeZone="UTC" locale="en">
        <Host Page={Page} name={name} />
      </M2MTokensProvider>
    </SWRConfig>
  )),
);

/** The controls of the script. */
const script = {
  frames: (): Frames => frames.seen,
  settle: frames.settle,
  /** Presses the control with this name in each page. */
  press: (name: string) => {
    for (const page of document.querySelectorAll('[data-page]')) {
      const control = [...page.querySelectorAll<HTMLElement>('button, [role="switch"]')].find(
        (element) => (element.getAttribute('aria-label') ?? nameOf(element)) === name,
      );
      if (control === undefined) throw new Error(`There is no ${name}.`);
      control.click();
    }
  },
  /** Answers every waiting request. */
  answer: async (status = 0) => {
    failure = status;
    const answered = waiting;
    waiting = [];
    for (const resolve of answered) resolve();
    await frames.settle();
  },
  /** Revokes the newest tokens, so that the list becomes shorter. */
  revoke: (count: number) => {
    for (const { id } of billing.slice(3, 3 + count)) backend.revokeToken(id);
  },
};
Object.assign(window, { script });

export type Script = typeof script;

function nameOf(element: HTMLElement): string | null {
  const { labels } = element as HTMLButtonElement;
  return (labels?.[0] ?? element).textContent;
}
