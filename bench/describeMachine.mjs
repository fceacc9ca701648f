import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** Describes the machine of the measurements. */
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
 * Measures how busy the machine is: its load, and how many times its own CPU time half a second of work takes (1 = a
 * core is free).
 */
export function readNoise() {
  const [load] = loadavg();
  const before = process.cpuUsage();
  const start = performance.now();
  while (performance.now() - start < 500);
  const { user, system } = process.cpuUsage(before);
  return { load, stretch: ((performance.now() - start) * 1_000) / (user + system) };
}
