import { expect, waitFor } from 'storybook/test';
import { checkOtherLook } from './checkOtherLook.js';
import type preview from './preview.js';

/** The tag of stories that play on both pages, and that axe sees after their play function only. */
const PLAYS_ALWAYS = 'plays-always';

interface Context {
  canvasElement: HTMLElement;
  globals: Record<string, unknown>;
  tags: string[];
}

interface Story {
  play?: (context: Context) => unknown;
}

/**
 * Lets the stories of a preview play on one page only, since they behave the same in all looks. On the other page, which sets
 * the global `plays` to false, a story only loads before axe checks it. In the other look of the first page, axe sees a story
 * before its play function.
 */
export function playOnce(of: typeof preview): void {
  const defineMeta = of.meta.bind(of) as (input: object) => { story: (input?: Story) => unknown };
  const meta = (input: object) => {
    const defined = defineMeta(input);
    const defineStory = defined.story.bind(defined);
    defined.story = ({ play, ...story } = {}) =>
      defineStory(play === undefined ? story : { ...story, play: (context) => run(play, context) });
    return defined;
  };
  Object.assign(of, { meta });
}

async function run(play: (context: Context) => unknown, context: Context): Promise<void> {
  if (!context.tags.includes(PLAYS_ALWAYS)) {
    const isLeftOut = context.globals['plays'] === false;
    if (isLeftOut || context.globals['otherLook'] === true) {
      await waitForRows(context.canvasElement);
    }
    if (isLeftOut) return;
    await checkOtherLook(context);
  }
  await play(context);
}

function waitForRows(canvas: HTMLElement): Promise<void> {
  return waitFor(() => expect(canvas.querySelector('[aria-busy="true"]')).toBeNull());
}
