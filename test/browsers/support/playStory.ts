import type { DrivenPage } from '../../../scripts/browsers/DrivenPage.js';

/** Storybook's event channel, and the results recorded from it. */
interface Preview extends Window {
  __STORYBOOK_ADDONS_CHANNEL__: {
    on: (event: string, listen: (detail: never) => void) => void;
    emit: (event: string, detail: object) => void;
  };
  storyFaults: string[];
  finishedStory?: string | undefined;
}

interface Finished {
  storyId: string;
  reporters: { type: string; status: string; result?: { violations?: Violation[] } }[];
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Records the results of all later stories in a preview page. */
export async function listenToStories(page: DrivenPage): Promise<void> {
  await page.waitFor(() => '__STORYBOOK_PREVIEW__' in window);
  await page.evaluate(() => {
    const preview = window as unknown as Preview;
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = preview;
    preview.storyFaults = [];
    const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored'];
    for (const name of [...failures, 'storyMissing', 'unhandledErrorsWhilePlaying']) {
      channel.on(name, (detail: unknown) => {
        const { message } = (detail ?? {}) as { message?: string };
        preview.storyFaults.push(`${name}: ${message ?? JSON.stringify(detail)}`);
      });
    }
    channel.on('storyFinished', ({ storyId, reporters }: Finished) => {
      const failed = reporters.filter(({ status }) => status !== 'passed');
      for (const { type, result } of failed) {
        const found = result?.violations?.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]);
        preview.storyFaults.push(`${type}: ${JSON.stringify(found ?? result)}`);
      }
      preview.finishedStory = storyId;
    });
  });
}

/**
 * Renders a story and waits for its play function and axe.
 *
 * @returns the failures
 */
export async function playStory(page: DrivenPage, storyId: string): Promise<string[]> {
  await page.evaluate((id) => {
    const preview = window as unknown as Preview;
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = preview;
    preview.storyFaults = [];
    preview.finishedStory = undefined;
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  }, storyId);
  await page.waitFor((id) => (window as unknown as Preview).finishedStory === id, storyId);
  return page.evaluate(() => (window as unknown as Preview).storyFaults);
}
