import { expect } from 'vitest';
import type { ManagePageUnderTest } from './openManagePage.js';

/** Whether a snapshot of the page's memory holds a text, also in closures, promises and unmounted components. */
export async function isInMemory(site: ManagePageUnderTest, text: string): Promise<boolean> {
  const devtools = await site.context.newCDPSession(site.page);
  let snapshot = '';
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (snapshot += chunk));
  await devtools.send('HeapProfiler.takeHeapSnapshot');
  await devtools.detach();
  expect(snapshot).toContain('Create token');
  return snapshot.includes(text.slice(-24));
}
