import { version } from 'react';
import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf } from '../support/renderLists.js';
import { takeConsole } from '../support/setup.js';
import { BILLING, SHIPPING } from '../support/tokens.js';
import { focusWindow, reconnect } from '../support/windowEvents.js';
import { renderSuspended } from './renderSuspended.js';

fakeTime();

const HOUR = 3_600_000;
const page = (number: number) => ({ subject: BILLING, offset: (number - 1) * 10 });

/** React itself logs the errors that a boundary catches. */
function takeCaught(): void {
  const said = takeConsole();
  expect(said.filter((line) => !line.includes('error boundary'))).toEqual([]);
}

describe.each([false, true])('under a host’s Suspense (StrictMode: %s)', (strict) => {
  it('quick page changes before the first answer end with the last requested page', async () => {
    const { proxy, show, text, renders } = await renderSuspended({ list: page(1) }, { strict });
    await show({ list: page(2) });
    await show({ list: page(3) });
    expect(text()).toBe('waiting for list');
    await proxy.at(20).answer();
    await proxy.at(0).answer();
    await proxy.at(10).answer();
    expect(text()).toBe(idsOf(proxy.pageOf({ offset: 20 })).join(''));
    for (const { asked, ids } of renders) expect(ids).toEqual(idsOf(proxy.pageOf(asked as object)));
    expect(proxy.mostAtOnce()).toBe(1);
  });

  it('a page that the user left before it arrived is there when they go back', async () => {
    const { proxy, show, text } = await renderSuspended({ list: page(1) }, { strict });
    await show({ list: page(2) });
    await proxy.at(0).answer();
    await proxy.at(10).answer();
    await show({ list: page(1) });
    expect(text()).toBe(idsOf(proxy.pageOf()).join(''));
  });

  it('a refresh in flight is aborted when the page changes', async () => {
    const { proxy, show, latest } = await renderSuspended({ list: page(1) }, { strict });
    await proxy.last().answer();
    void latest('list').mutate();
    await pass(0);
    const refresh = proxy.last();
    await show({ list: page(2) });
    await pass(0);
    expect(refresh.isAborted).toBe(true);
    await proxy.at(10).answer();
    expect(latest('list')).toMatchObject({ page: 2, isStale: false, isValidating: false });
  });

  it('another machine never has the rows of the first', async () => {
    const { proxy, show, renders, text } = await renderSuspended({ list: page(1) }, { strict });
    await proxy.last().answer();
    const billing = idsOf(proxy.pageOf());
    renders.length = 0;
    await show({ list: { subject: SHIPPING } });
    await proxy.last().answer();
    expect(renders.flatMap(({ ids }) => ids).filter((id) => billing.includes(id))).toEqual([]);
    expect(text()).toBe(idsOf(proxy.pageOf({ subject: SHIPPING })).join(''));
  });

  it('in a transition the previous page stays until the last requested one arrives', async () => {
    const { proxy, showCalmly, text } = await renderSuspended({ list: page(1) }, { strict });
    await proxy.last().answer();
    const before = text();
    await showCalmly({ list: page(2) });
    await showCalmly({ list: page(3) });
    expect(text()).toBe(before);
    await proxy.at(20).answer();
    await proxy.at(10).answer();
    await pass(1_000);
    expect(text()).toBe(idsOf(proxy.pageOf({ offset: 20 })).join(''));
    expect(proxy.mostAtOnce()).toBe(1);
  });

  it('an answer after the boundary has caught another page’s failure changes nothing', async () => {
    const { proxy, show, text } = await renderSuspended({ list: page(1) }, { strict });
    await show({ list: page(2) });
    await proxy.at(10).refuse(404);
    expect(text()).toBe('failed: not_found');
    await proxy.at(0).answer();
    await pass(HOUR);
    expect(text()).toBe('failed: not_found');
    expect(proxy.requests.filter(({ params }) => params.offset === 10).length).toBe(1);
    takeCaught();
  });

  it('a reset boundary reloads once its host calls revalidate()', async () => {
    const { proxy, text, cacheApi, resetBoundary, settle } = await renderSuspended(
      { list: page(1) },
      { strict },
    );
    await proxy.last().refuse(404);
    expect(text()).toBe('failed: not_found');
    takeCaught();
    const asked = proxy.requests.length;
    await settle(() => void cacheApi().revalidate());
    expect(proxy.requests).toHaveLength(asked);
    await resetBoundary('list');
    expect(text()).toBe('waiting for list');
    expect(proxy.requests).toHaveLength(asked + 1);
    await proxy.last().answer();
    expect(text()).toBe(idsOf(proxy.pageOf()).join(''));
  });

  it('a reset boundary reloads an earlier page automatically, on React 18 once its host calls revalidate()', async () => {
    const { proxy, text, latest, resetBoundary, cacheApi, settle } = await renderSuspended(
      { list: page(1) },
      { strict },
    );
    await proxy.last().answer();
    void latest('list').mutate();
    await pass(0);
    await proxy.last().refuse(403);
    expect(text()).toBe('failed: forbidden');
    takeCaught();
    await resetBoundary('list');
    // SWR throws the known error there, before any request.
    const isThrownAgain = version.startsWith('18.');
    expect(text()).toBe(isThrownAgain ? 'failed: forbidden' : 'waiting for list');
    takeCaught();
    if (isThrownAgain) {
      await settle(() => void cacheApi().revalidate());
      await resetBoundary('list');
    }
    await proxy.last().answer();
    expect(text()).toBe(idsOf(proxy.pageOf()).join(''));
  });

  it('clear() removes the rows from the page, hidden ones too, and only the user brings them back', async () => {
    const { proxy, html, cachedText, cacheApi, settle, latest } = await renderSuspended(
      { list: page(1) },
      { strict },
    );
    await proxy.last().answer();
    const asked = proxy.requests.length;
    await settle(() => cacheApi().clear());
    expect(html() + cachedText()).not.toContain('mt_');
    focusWindow();
    reconnect();
    await pass(HOUR);
    expect(proxy.requests).toHaveLength(asked);
    expect(html() + cachedText()).not.toContain('mt_');

    void latest('list').mutate();
    await pass(0);
    expect(proxy.requests).toHaveLength(asked + 1);
    await proxy.last().answer();
    expect(html()).toContain(idsOf(proxy.pageOf())[0]);
  });

  it('clear() while the first page loads drops the answer', async () => {
    const { proxy, html, cachedText, cacheApi, settle } = await renderSuspended(
      { list: page(1) },
      { strict },
    );
    const inFlight = proxy.last();
    await settle(() => cacheApi().clear());
    expect(inFlight.isAborted).toBe(true);
    await inFlight.answer();
    expect(html() + cachedText()).not.toContain('mt_');
  });

  it.each([401, 403])(
    'a %i on a refresh reaches the boundary, and is not retried',
    async (status) => {
      const { proxy, html, text, cachedText, latest } = await renderSuspended(
        { list: page(1) },
        { strict },
      );
      await proxy.last().answer();
      void latest('list').mutate();
      await pass(0);
      const asked = proxy.requests.length;
      await proxy.last().refuse(status);
      expect(text()).toBe(`failed: ${status === 401 ? 'unauthenticated' : 'forbidden'}`);
      focusWindow();
      await pass(HOUR);
      expect(proxy.requests).toHaveLength(asked);
      expect(html() + cachedText()).not.toContain('mt_');
      takeCaught();
    },
  );

  it.each([
    { status: 401, other: { subject: SHIPPING } },
    { status: 403, other: page(2) },
  ])(
    'a $status removes the rows of another list from the page before its own answer arrives',
    async ({ status, other }) => {
      const { proxy, html, latest } = await renderSuspended({ list: page(1), other }, { strict });
      while (proxy.open().length > 0) await proxy.open()[0]?.answer();
      void latest('list').mutate();
      await pass(0);
      await proxy.last().refuse(status);
      expect(html()).not.toContain('mt_');
      await proxy.open()[0]?.answer();
      expect(html()).toContain(idsOf(proxy.pageOf(other))[0]);
      takeCaught();
    },
  );
});
