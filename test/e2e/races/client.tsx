import { createRoot } from 'react-dom/client';
import { judgeList, questionOf, readList, type WrongKind } from './lookAtList.js';
import { performAction } from './performAction.js';
import { type RaceControls, RaceHost } from './RaceHost.js';
import type { RaceAction, RaceActionKind, RaceScript } from './RaceScript.js';
import { watchFetch } from './watchFetch.js';

/** The observations of one run. */
export interface RaceReport {
  seed: number;
  /** Frames that were painted and checked. */
  frames: number;
  /** Of these, frames with any fault. */
  wrongFrames: number;
  /** Frames with rows, and those whose rows were marked as stale. */
  framesWithRows: number;
  framesWithStaleRows: number;
  /** Checks between frames, after a DOM change. */
  changes: number;
  wrong: { kind: WrongKind | 'duplicate request' | 'never settled'; what: string }[];
  /** Actions that found a control to use. */
  done: RaceActionKind[];
  calls: number;
  aborted: number;
}

/** An open list for a test to act on. */
interface OpenRace {
  box: HTMLElement;
  network: ReturnType<typeof watchFetch>;
  controls: RaceControls;
  /** false = no control to use. */
  act: (action: RaceAction) => Promise<boolean>;
  close: () => void;
}

declare global {
  /** Runs a script in this page, in parallel with others, and checks every frame. */
  var runRace: (script: RaceScript) => Promise<RaceReport>;
  /** Opens the page of a script; the test does the steps. */
  var openRace: (script: RaceScript) => Promise<OpenRace>;
  /** The race opened last. */
  var race: OpenRace;
}

/** The number of complaints per run that are recorded in full. */
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
    const faults = list === null ? [] : judgeList(list, network.answers);
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
    // Stale rows may stay permanently only when the page itself has failed.
    return !list.isStale || network.answers.failures.has(questionOf(list));
  };
  const deadline = performance.now() + 60_000;
  while (!isSettled() && performance.now() < deadline) await sleep(10);
  if (!isSettled()) complain('never settled', readList(box));
  // Waits for late responses.
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

/** Calls back after each painted frame: the first task after a frame's callbacks runs once it is painted. */
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
