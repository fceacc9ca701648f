import { canUseApt, installWithApt } from './apt.mjs';
import { findFirefox } from './findFirefox.mjs';
import { openFirefox } from './openFirefox.mjs';

/** Finds a Firefox, or installs Debian's, and starts it once as a check. */
export async function ensureFirefox() {
  if (findFirefox() === undefined && canUseApt()) installWithApt(['firefox-esr']);
  if (findFirefox() === undefined) throw new Error('There is no Firefox.');
  const { version, close } = await openFirefox({ width: 1280 });
  await close();
  return `${version}, ${findFirefox()}`;
}
