// Runs in every page before its own scripts and sets `window.bench`. Its `row` finds the rows of the page.
(() => {
  const rows = () => document.querySelectorAll(window.bench.row);
  const readKey = (row) => row?.textContent.match(/mt_[0-9a-z]{6}/)?.[0] ?? null;
  const firstKey = () => readKey(document.querySelector(window.bench.row));
  const nextFrame = () => new Promise(requestAnimationFrame);
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** A message posted during a frame is handled after that frame's style, layout and paint. */
  function afterPaint(tell) {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => tell(performance.now());
    channel.port2.postMessage(0);
  }

  /** When the first row had been painted. */
  const firstRow = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no row within 10 s')), 10_000);
    const observer = new MutationObserver(() => {
      if (firstKey() === null) return;
      observer.disconnect();
      requestAnimationFrame(() => afterPaint(resolve));
    });
    observer.observe(document, { childList: true, subtree: true });
  });

  /** The content on the screen, to check that it is complete. */
  function sample() {
    const all = rows();
    return {
      rows: all.length,
      cells: all[0].children.length,
      firstRow: all[0].textContent,
      elements: document.querySelectorAll('body *').length,
      text: document.getElementById('root').textContent.length,
    };
  }

  /**
   * Records the content of each frame until `target` has been the first row for `settle` ms, or `limit` ms are over. A
   * single click is real input of the browser. This script clicks a burst, since pagers move under the pointer.
   */
  function watch({ target, settle, burst, limit = 3_000 }) {
    const clicks = [];
    const frames = [];
    const stop = new AbortController();
    const note = (event) => clicks.push(event.timeStamp);
    addEventListener('pointerup', note, { capture: true, signal: stop.signal });
    for (let index = 0; index < (burst?.clicks ?? 0); index += 1) {
      setTimeout(
        () => {
          clicks.push(performance.now());
          document.querySelector(burst.selector).click();
        },
        50 + index * burst.gap,
      );
    }
    window.bench.watched = new Promise((resolve) => {
      const start = performance.now();
      let since = Infinity;
      const look = (now) => {
        const frame = { key: firstKey(), clicks: clicks.length };
        frames.push(frame);
        afterPaint((time) => (frame.time = time));
        since = frame.key === target ? Math.min(since, now) : Infinity;
        const isOver = since === Infinity ? now - start >= limit : now - since >= settle;
        if (!isOver) return requestAnimationFrame(look);
        stop.abort();
        return setTimeout(() => resolve({ clicks, frames }), 20);
      };
      requestAnimationFrame(look);
    });
  }

  /** Counts the document changes within some milliseconds of a window focus. */
  async function focus(ms) {
    const changed = rows()[3];
    const body = changed.parentElement;
    const before = changed.textContent;
    const seen = { mutations: 0, inRows: 0, outsideOfRow: 0 };
    const count = (records) => {
      for (const { target } of records) {
        const isInRow = rows()[3]?.contains(target) === true;
        seen.mutations += 1;
        if (body.contains(target)) seen.inRows += 1;
        if (!isInRow) seen.outsideOfRow += 1;
      }
    };
    const observer = new MutationObserver(count);
    observer.observe(document.documentElement, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('focus'));
    await sleep(ms);
    count(observer.takeRecords());
    observer.disconnect();
    return { ...seen, isChanged: before !== rows()[3]?.textContent };
  }

  /** Goes through the pages whose first rows are `keys`, to the last and back, until the given number of changes. */
  async function turnPages({ keys, changes, next, prev }) {
    const lastIndex = keys.length - 1;
    let index = keys.indexOf(firstKey());
    let step = 1;
    for (let change = 0; change < changes; change += 1) {
      if (index + step > lastIndex || index + step < 0) step = -step;
      index += step;
      document.querySelector(step > 0 ? next : prev).click();
      const start = performance.now();
      while (firstKey() !== keys[index]) {
        if (performance.now() - start > 3_000) throw new Error(`page ${index + 1} did not come`);
        await sleep(1);
      }
      await nextFrame();
    }
  }

  /** Scrolls to the end, `step` pixels per frame. Returns how long each frame took until its paint, in milliseconds. */
  async function scrollToEnd({ step, scroller }) {
    const box = scroller ? document.querySelector(scroller) : document.scrollingElement;
    const frames = [];
    let before = -1;
    while (box.scrollTop > before) {
      before = box.scrollTop;
      box.scrollTop += step;
      const start = await nextFrame();
      frames.push((await new Promise(afterPaint)) - start);
    }
    return { frames, isAtEnd: box.scrollTop + box.clientHeight >= box.scrollHeight - 1 };
  }

  /** The browser reports interactions of at least this many milliseconds. */
  const SHORTEST = 16;
  let slowest = SHORTEST;

  function watchInteractions() {
    const observer = new PerformanceObserver((entries) => {
      for (const { interactionId, duration } of entries.getEntries()) {
        if (interactionId > 0) slowest = Math.max(slowest, duration);
      }
    });
    observer.observe({ type: 'event', durationThreshold: SHORTEST });
  }

  const slowestInteraction = () => slowest;

  let progress = () => [];

  /** Records when the value of the progress bar changes, from the first click until the bar is gone. */
  function watchProgress() {
    const times = [];
    let before;
    const look = () => {
      const value = document.querySelector('progress')?.value;
      if (times.length > 0 && value !== before) times.push(performance.now());
      before = value;
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    addEventListener('click', () => times.push(performance.now()), { capture: true, once: true });
    progress = () => {
      observer.disconnect();
      return times;
    };
  }

  /**
   * Resolves `changed` to the time from the first such event to the paint of the frame in which the text of the elements
   * differs; null = it stayed the same.
   */
  function watchChange({ selector, event, limit = 1_000 }) {
    const read = () =>
      Array.from(document.querySelectorAll(selector), (one) => one.textContent).join();
    const before = read();
    let start;
    addEventListener(event, ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
    window.bench.changed = new Promise((resolve) => {
      const look = () => {
        if (start !== undefined && read() !== before) afterPaint((time) => resolve(time - start));
        else if (performance.now() - start > limit) resolve(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }

  Object.assign(window.bench, {
    ...{ sample, firstRow, watch, focus, turnPages },
    ...{ scrollToEnd, watchInteractions, slowestInteraction },
    ...{ watchProgress, progress: () => progress(), watchChange },
  });
})();
