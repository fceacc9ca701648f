import type { Decorator, StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { inEachLook } from '../.storybook/checkOtherLook.js';
import preview from '../.storybook/preview.js';
import { M2MTokens } from '../src/index.js';
import darkDashboardSource from './hosts/darkDashboard.css?raw';
import darkDashboardCss from './hosts/darkDashboard.css?inline';
import { DashboardHost } from './hosts/DashboardHost.js';
import { EXPECTED, EXPECTED_NARROW } from './hosts/expectedMeasures.js';
import materialSource from './hosts/material.css?raw';
import materialCss from './hosts/material.css?inline';
import { MaterialHost } from './hosts/MaterialHost.js';
import { type Measures, measureParts, roundMeasures } from './hosts/measureParts.js';
import plainSource from './hosts/plain.css?raw';
import plainCss from './hosts/plain.css?inline';
import { PlainHost } from './hosts/PlainHost.js';
import { TailwindHost } from './hosts/TailwindHost.js';
import tailwindLayeredSource from './hosts/tailwindLayered.css?raw';
import tailwindLayeredCss from './hosts/tailwindLayered.css?inline';
import tailwindUnlayeredSource from './hosts/tailwindUnlayered.css?raw';
import tailwindUnlayeredCss from './hosts/tailwindUnlayered.css?inline';
import { wearHost } from './hosts/wearHost.js';
import { machineName } from './support/machineName.js';
import { BUSY } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';
import { withFakeClock } from './support/withFakeClock.js';

const meta = preview.meta({
  title: 'Hosts',
  tags: ['plays-always'],
  component: M2MTokens,
  parameters: { docs: { story: { height: '900px' } } },
  args: { subject: BUSY.id, machineName, defaultState: { revoked: true, expired: true } },
  decorators: [withFakeClock],
  beforeEach: mockProxy({
    // Page 2 fails once with a status that SWR does not retry, so the retry button shows.
    failure: (_, number) => (number === 2 ? { status: 400 } : undefined),
    edit: (page) => ({
      ...page,
      m2m_tokens: page.m2m_tokens.map((row) => ({ ...row, claims: { tenant: 'north' } })),
    }),
  }),
});

const inTailwind: Decorator = (Story) => (
  <TailwindHost>
    <Story />
  </TailwindHost>
);

/** Shows the host's CSS in place of the story's code in the docs. */
function showCss(code: string) {
  return { docs: { source: { code, language: 'css' } } } as const;
}

/**
 * Compares the computed styles of our parts with our own CSS; then retries page 2 with success.
 *
 * @param own styles that the host overrides on purpose
 */
function looksAsMeant(own: Partial<Measures> = {}) {
  return async (context: StoryContext): Promise<void> => {
    const { canvas, canvasElement, userEvent } = context;
    await canvas.findByText('1–10 of 122');
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await userEvent.click(canvas.getAllByRole('button', { name: /details of/i })[0]!);
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    const meant = hasCards(canvasElement) ? EXPECTED_NARROW : EXPECTED;
    await inEachLook(context, () =>
      expect(roundMeasures(measureParts(canvasElement))).toEqual(
        roundMeasures({ ...meant, ...own }),
      ),
    );
    await userEvent.click(retry);
    await canvas.findByText('11–20 of 122');
    await waitFor(() => expect(retry).not.toBeInTheDocument());
  };
}

function hasCards(page: HTMLElement): boolean {
  const row = page.querySelector('.m2m-row');
  return row !== null && getComputedStyle(row).display === 'grid';
}

/**
 * Tailwind 3, or 4 with its reset outside any layer, where it would override layered styles. So our unlayered CSS
 * comes after the reset and before the utilities.
 */
export const TailwindUnlayered = meta.story({
  parameters: showCss(tailwindUnlayeredSource),
  decorators: [inTailwind],
  beforeEach: wearHost(tailwindUnlayeredCss),
  play: looksAsMeant(),
});

/** Tailwind 4: the layer order puts its reset below our rules, and the utilities in `classNames` above them. */
export const TailwindLayered = meta.story({
  args: {
    classNames: {
      headCell: 'text-xs uppercase',
      status: 'rounded-md',
      button: 'rounded-2xl px-4 tracking-wide',
    },
  },
  parameters: showCss(tailwindLayeredSource),
  decorators: [inTailwind],
  beforeEach: wearHost(tailwindLayeredCss),
  play: looksAsMeant({
    headCell: {
      ...EXPECTED.headCell,
      fontSize: '12px',
      lineHeight: '16px',
      textTransform: 'uppercase',
    },
    button: {
      ...EXPECTED.button,
      padding: '4px 16px',
      borderRadius: '16px',
      letterSpacing: '0.35px',
    },
  }),
});

/**
 * A dark dashboard kit on Bootstrap, which has no layers either. The host sets `color-scheme`, and passes its
 * variables to ours.
 */
export const DarkDashboard = meta.story({
  parameters: showCss(darkDashboardSource),
  decorators: [
    (Story) => (
      <DashboardHost>
        <Story />
      </DashboardHost>
    ),
  ],
  beforeEach: wearHost(darkDashboardCss, { 'data-bs-theme': 'dark' }),
  play: looksAsMeant(),
});

/**
 * Material UI with `cssVariables: true`. Its `<CssBaseline>` is outside any layer, and our variables follow its
 * palette.
 */
export const Material = meta.story({
  parameters: showCss(materialSource),
  decorators: [
    (Story, { globals }) => (
      <MaterialHost globals={globals}>
        <Story />
      </MaterialHost>
    ),
  ],
  beforeEach: wearHost(materialCss),
  play: looksAsMeant(),
});

/** Only the browser's CSS and ours. As the last story, it also shows whether the hosts above leave styles behind. */
export const Plain = meta.story({
  parameters: showCss(plainSource),
  decorators: [
    (Story) => (
      <PlainHost>
        <Story />
      </PlainHost>
    ),
  ],
  beforeEach: wearHost(plainCss),
  play: async (context) => {
    await looksAsMeant()(context);
    const heading = getComputedStyle(context.canvas.getByRole('heading', { level: 1 }));
    await inEachLook(context, () =>
      expect(heading).toMatchObject({ fontSize: '32px', boxSizing: 'content-box' }),
    );
  },
});
