import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { ADAPTERS } from './config.mjs';
import { readNoise } from './describeMachine.mjs';
import { openPage } from './openPage.mjs';
import { focusAll } from './scenarios/focusAll.mjs';
import { ONCE, OWN_PAGE, SCENARIOS } from './scenarios/index.mjs';
import { startServer } from './startServer.mjs';

const FLAGS = ['--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/**
 * Runs all scenarios with all adapters, or with the page that only they need: those that measure the heap once, since
 * they are long, and the others in rounds until enough rounds are done or the time is up.
 *
 * @param {{ names: string[], scenarios: string[], rounds: number, end: number }} options `end`: in
 * `performance.now()`
 * @returns `samples[metric][adapter]`: one value per run; null = it did not happen
 */
export async function measure({ names, scenarios, rounds, end }) {
  const samples = {};
  const noise = [];
  const record = (name, metric, value) =>
    ((samples[metric] ??= {})[name] ??= []).push(value ?? null);

  const { args, ...launch } = launchOptions();
  const browser = await chromium.launch({ ...launch, args: [...args, ...FLAGS] });
  const server = await startServer();
  const openOf = (name, options) => openPage({ browser, origin: server.origin }, name, options);
  try {
    await warmUp(openOf, names[0]);
    const shared = { tell: server.tell, openOf, record };
    const pagesOf = (scenario, all) => (scenario in OWN_PAGE ? [OWN_PAGE[scenario]] : all);
    for (const scenario of scenarios.filter((name) => ONCE.includes(name))) {
      for (const name of pagesOf(scenario, names)) await runOne({ ...shared, scenario, name });
    }
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      noise.push(readNoise());
      tellRound(round, rounds, noise.at(-1));
      // Each round starts with another adapter.
      const order = names.map((_, index) => names[(index + round) % names.length]);
      for (const scenario of scenarios.filter((name) => !ONCE.includes(name))) {
        if (scenario === 'focus') await runFocus({ ...shared, names: order, round });
        else
          for (const name of pagesOf(scenario, order)) await runOne({ ...shared, scenario, name });
      }
      if (performance.now() + (performance.now() - start) > end) break;
    }
    return { samples, noise, rounds: noise.length, chromium: browser.version() };
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Opens one page first, so that no adapter's cold load includes the browser's own start-up. */
async function warmUp(openOf, name) {
  const page = await openOf(name);
  await page.ready();
  await page.close();
}

function tellRound(round, rounds, { load, stretch }) {
  const noise = `load ${load.toFixed(2)}, stretch ${stretch.toFixed(2)}`;
  console.error(`round ${round + 1} of ${rounds}: ${noise}`);
}

/** Reports a failure; its samples are then missing. */
async function runOne({ scenario, name, tell, openOf, record }) {
  const opened = [];
  try {
    await SCENARIOS[scenario]({
      adapter: ADAPTERS[name],
      tell,
      record: (metric, value) => record(name, metric, value),
      warn: (text) => console.error(`  ${scenario}, ${name}: ${text}`),
      open: async (options) => {
        const page = await openOf(name, options);
        opened.push(page);
        return page;
      },
    });
  } catch (error) {
    console.error(`  ${scenario}, ${name}: ${error.message.split('\n')[0]}`);
  }
  for (const page of opened) await page.close();
}

async function runFocus(options) {
  const warn = (name, text) => console.error(`  focus, ${name}: ${text}`);
  await focusAll({ ...options, warn });
}
