import { expect, waitFor } from 'storybook/test';
import type preview from './preview.js';

/** The tag of stories that play in every look, since axe has to see the result, or since the play measures the look. */
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
 * Lets the stories of a preview play in one look only, since they behave the same in all looks. In the other looks,
 * which set the global `plays` to false, a story only loads before axe checks it.
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

function run(play: (context: Context) => unknown, context: Context): unknown {
  const isLeftOut = context.globals['plays'] === false && !context.tags.includes(PLAYS_ALWAYS);
  return isLeftOut ? waitForRows(context.canvasElement) : play(context);
}

function waitForRows(canvas: HTMLElement): Promise<void> {
  return waitFor(() => expect(canvas.querySelector('[aria-busy="true"]')).toBeNull());
}
