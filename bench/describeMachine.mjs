import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What the numbers were measured on. */
export function describeMachine() {
  const cores = cpus();
  return {
    cores: cores.length,
    processor: cores[0]?.model ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${release()}`,
    node: process.version,
  };
}

/**
 * How busy the machine is with something else: its load, and how much longer than its own time half a second of work
 * takes (1 = a core is free).
 */
export function readNoise() {
  const [load] = loadavg();
  const before = process.cpuUsage();
  const start = performance.now();
  while (performance.now() - start < 500);
  const { user, system } = process.cpuUsage(before);
  return { load, stretch: ((performance.now() - start) * 1_000) / (user + system) };
}
