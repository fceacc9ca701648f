import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Returns the bytes of the reachable JavaScript heap, and those of objects that the program made: objects, strings,
 * functions. The rest belongs to the engine, mostly compiled code, which grows for minutes with any code that runs.
 */
export async function readHeap(cdp) {
  // A later collection frees what finalizers and weak references hold.
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
