import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = (name) =>
  fileURLToPath(new URL(`../../test/runtimes/node_modules/.bin/${name}`, import.meta.url));

/** Before this date workerd lacks `new ReadableStream()`, and before November 2022 a standard URL. */
const OLDEST_DATE = '2022-11-30';

/**
 * The runtimes that the handler is tested in. `command` runs the bundled suites in their folder. workerd runs at the
 * oldest supported compatibility date, on both sides of the day when `fetch` got `cache`, and at the newest.
 *
 * @type {{ name: string, bundle: 'worker' | 'process', command: (folder: string) => [string, string[]] }[]}
 */
export const RUNTIMES = [
  workerd(OLDEST_DATE),
  workerd('2024-11-10'),
  workerd('2024-11-11'),
  workerd('2026-11-17'),
  { name: 'bun', bundle: 'process', command: () => [bin('bun'), ['run', 'suites.mjs']] },
  {
    name: 'deno',
    bundle: 'process',
    command: () => [bin('deno'), ['run', '--allow-all', '--no-lock', 'suites.mjs']],
  },
];

function workerd(date) {
  const config = `workerd-${date}.capnp`;
  return {
    name: `workerd ${date}`,
    bundle: 'worker',
    command(folder) {
      writeFileSync(`${folder}/${config}`, configOf(date));
      return [bin('workerd'), ['test', config]];
    },
  };
}

/** A worker of one module; its compatibility date alone sets its flags. */
function configOf(date) {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(
    name = "suites",
    worker = (
      modules = [(name = "suites.mjs", esModule = embed "suites.mjs")],
      compatibilityDate = "${date}",
    ),
  )],
);
`;
}
