import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The bytes of the JavaScript heap that are still reachable, and those of them that a program made: objects, strings,
 * functions. The rest is the engine's own, above all compiled code, which grows for minutes with whatever runs.
 */
export async function readHeap(cdp) {
  // What finalizers and weak references hold goes in a later collection than the first.
  for (let times = 0; times < 3; times += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await sleep(50);
  }
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { all: usedSize, objects: sumObjects(await takeSnapshot(cdp)) };
}

const NO_OBJECTS = new Set(['code', 'hidden', 'native', 'object shape', 'synthetic']);

function sumObjects({ nodes, snapshot: { meta } }) {
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field));
  const types = meta.node_types[type];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    if (!NO_OBJECTS.has(types[nodes[at + type]])) sum += nodes[at + size];
  }
  return sum;
}

async function takeSnapshot(cdp) {
  const chunks = [];
  const keep = ({ chunk }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(chunks.join(''));
}
