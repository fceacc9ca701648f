import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { pollUntil } from './pollUntil.mjs';

/** Keys that type no character, as WebDriver spells them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C' };

/**
 * Drives a page through the commands of a WebDriver session.
 *
 * @param {(method: string, path: string, body?: object) => Promise<any>} call
 * @returns {Omit<import('./DrivenPage.js').DrivenPage, 'version' | 'close'>}
 */
export function driveWebKit(call) {
  const faults = [];
  const evaluate = (run, ...args) =>
    call('POST', '/execute/sync', { script: `return (${run}).apply(null, arguments)`, args });
  const waitFor = (look, ...args) =>
    pollUntil(
      () => evaluate(look, ...args),
      () => String(look),
    );

  return {
    goto: (url) => navigate('/url', { url }),
    reload: () => navigate('/refresh'),
    back: () => call('POST', '/back'),
    evaluate,
    waitFor,
    async click(selector) {
      // Centres the element: at an edge, a sticky element may cover it.
      const element = await waitFor((wanted) => {
        const found = document.querySelector(wanted);
        found?.scrollIntoView({ block: 'center', inline: 'center' });
        return found;
      }, selector);
      await call('POST', `/element/${Object.values(element)[0]}/click`);
    },
    async press(key) {
      const names = key.split('+').map((name) => KEYS[name] ?? name);
      const actions = [
        ...names.map((value) => ({ type: 'keyDown', value })),
        ...names.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async screenshot(path) {
      // A screenshot taken at once shows the previous frame.
      await pause(300);
      await writeFile(path, Buffer.from(await call('GET', '/screenshot'), 'base64'));
    },
    async takeFaults() {
      await readFaults();
      return faults.splice(0);
    },
  };

  async function navigate(path, body) {
    await readFaults();
    await call('POST', path, body);
    await evaluate(watchFaults);
  }

  /** Saves the faults of the page, which are lost when it unloads. */
  async function readFaults() {
    faults.push(...(await evaluate(() => window.faults?.splice(0) ?? [])));
  }
}

/** Runs in the page. WebDriver cannot run it before the page's own scripts. */
function watchFaults() {
  const faults = (window.faults = []);
  for (const kind of ['error', 'warn']) {
    const write = console[kind];
    console[kind] = (...words) => {
      faults.push(words.join(' '));
      write.apply(console, words);
    };
  }
  addEventListener('error', (event) => faults.push(String(event.error ?? event.message)));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) =>
    faults.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
}
