import type { CountText } from './plural.js';

interface WaitTexts {
  seconds: CountText;
  minutes: CountText;
}

/** Formats a wait in seconds below two minutes, then in minutes, rounded up. */
export function waitText({ seconds, minutes }: WaitTexts): CountText {
  return (wait, format) =>
    wait < 120 ? seconds(wait, format) : minutes(Math.ceil(wait / 60), format);
}
