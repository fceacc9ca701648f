import { createRoot } from 'react-dom/client';
import { judgeList, questionOf, readList, type WrongKind } from './lookAtList.js';
import { performAction } from './performAction.js';
import { type RaceControls, RaceHost } from './RaceHost.js';
import type { RaceAction, RaceActionKind, RaceScript } from './RaceScript.js';
import { watchFetch } from './watchFetch.js';

/** What was seen of one run. */
export interface RaceReport {
  seed: number;
  /** Frames that were painted and looked at. */
  frames: number;
  /** Of these, frames in which anything was wrong. */
  wrongFrames: number;
  /** Frames in which there were rows; and in which they were marked as stale. */
  framesWithRows: number;
  framesWithStaleRows: number;
  /** Looks at what changed between two frames. */
  changes: number;
  wrong: { kind: WrongKind | 'duplicate request' | 'never settled'; what: string }[];
  /** Actions that had something to act on. */
  done: RaceActionKind[];
  calls: number;
  aborted: number;
}

/** A list in the page, to act on. */
interface OpenRace {
  box: HTMLElement;
  network: ReturnType<typeof watchFetch>;
  controls: RaceControls;
  /** false = there was nothing to act on. */
  act: (action: RaceAction) => Promise<boolean>;
  close: () => void;
}

declare global {
  /** Runs a script in this page, beside others, and looks at every frame. */
  var runRace: (script: RaceScript) => Promise<RaceReport>;
  /** Opens the page of a script, and leaves the steps to the test. */
  var openRace: (script: RaceScript) => Promise<OpenRace>;
  /** The one that was opened last. */
  var race: OpenRace;
}

/** At most so many complaints are written down in full, of each run. */
const ENOUGH = 20;

globalThis.runRace = async (script) => {
  const { box, network, act, close } = await openRace(script);
  const report: RaceReport = {
    ...{ seed: script.seed, frames: 0, wrongFrames: 0, framesWithRows: 0, framesWithStaleRows: 0 },
    ...{ changes: 0, wrong: [], done: [], calls: 0, aborted: 0 },
  };
  const complain = (kind: RaceReport['wrong'][number]['kind'], what: unknown) => {
    const isEnough = report.wrong.length >= ENOUGH;
    report.wrong.push({ kind, what: isEnough ? '' : JSON.stringify(what) });
  };
  const look = () => {
    const list = readList(box);
    const faults = list === null ? [] : judgeList(list, network.told);
    for (const kind of faults) complain(kind, list);
    return { list, isWrong: faults.length > 0 };
  };
  const stopFrames = onPaintedFrame(() => {
    const { list, isWrong } = look();
    report.frames += 1;
    if (isWrong) report.wrongFrames += 1;
    if (list === null || list.rows.length === 0) return;
    report.framesWithRows += 1;
    if (list.isStale) report.framesWithStaleRows += 1;
  });
  const observer = new MutationObserver(() => {
    look();
    report.changes += 1;
  });
  observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });

  for (const { action, wait } of script.steps) {
    if (await act(action)) report.done.push(action.kind);
    await sleep(wait);
  }

  const isSettled = () => {
    const list = readList(box);
    if (list === null || list.isBusy || !network.isIdle()) return false;
    // Rows of before may stay for good only where the page itself has failed.
    return !list.isStale || network.told.failures.has(questionOf(list));
  };
  const deadline = performance.now() + 10_000;
  while (!isSettled() && performance.now() < deadline) await sleep(10);
  if (!isSettled()) complain('never settled', readList(box));
  // What comes late comes now.
  await sleep(70);

  stopFrames();
  observer.disconnect();
  close();
  for (const url of network.duplicates) complain('duplicate request', url);
  return { ...report, ...network.counts };
};

globalThis.openRace = async (script) => {
  const box = document.body.appendChild(document.createElement('main'));
  const network = watchFetch();
  const root = createRoot(box);
  const controls = await new Promise<RaceControls>((resolve) =>
    root.render(<RaceHost script={script} fetch={network.fetch} onControls={resolve} />),
  );
  const race: OpenRace = {
    ...{ box, network, controls },
    act: (action) => performAction(action, box, controls),
    close: () => {
      root.unmount();
      box.remove();
    },
  };
  globalThis.race = race;
  return race;
};

/** Calls after each frame that was painted: the first task after a frame's callbacks runs when it is. */
function onPaintedFrame(look: () => void): () => void {
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', look);
  channel.port1.start();
  let frame = requestAnimationFrame(function onFrame() {
    channel.port2.postMessage(null);
    frame = requestAnimationFrame(onFrame);
  });
  return () => {
    cancelAnimationFrame(frame);
    channel.port1.close();
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
