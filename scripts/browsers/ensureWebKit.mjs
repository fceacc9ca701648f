import { existsSync } from 'node:fs';
import { canUseApt, installWithApt } from './apt.mjs';
import { findWebKit } from './findWebKit.mjs';
import { openWebKit } from './openWebKit.mjs';

const isComplete = () => findWebKit() !== undefined && existsSync('/usr/bin/Xvfb');

/** Finds WebKitGTK and Xvfb, or installs Debian's, and starts them once as a check. */
export async function ensureWebKit() {
  if (!isComplete() && canUseApt()) installWithApt(['webkit2gtk-driver', 'xvfb']);
  if (!isComplete()) throw new Error('WebKitGTK with its driver, or Xvfb, is missing.');
  const { version, close } = await openWebKit({ width: 1280 });
  await close();
  return `${version}, ${findWebKit()}`;
}
