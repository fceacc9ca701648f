/** The port from `PORT`; 4173 when it is not set; 0 = any free port. */
export function readPort({ PORT }: NodeJS.ProcessEnv): number {
  if (PORT === undefined || PORT === '') return 4173;
  const port = Number(PORT);
  if (/^\d+$/.test(PORT) && port <= 65_535) return port;
  throw new Error(`PORT is "${PORT}", so the demo cannot start. Use a number from 0 to 65535.`);
}
