import { expect } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { BUSY } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';
import { OwnTokenList } from './support/OwnTokenList.js';
import { subjectControl } from './support/subjectControl.js';

const meta = preview.meta({
  title: 'Own markup',
  tags: ['plays-always'],
  component: OwnTokenList,
  parameters: { docs: { story: { height: '300px' } } },
  args: { subject: BUSY.id, limit: 5 },
  argTypes: { subject: subjectControl },
  beforeEach: mockProxy(),
});

/** `useM2MTokens` alone, without any component or CSS of this package. */
export const HookOnly = meta.story({
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('1 / 18');
    await userEvent.click(canvas.getByRole('button', { name: 'Older' }));
    await canvas.findByText('2 / 18');
    await expect(canvas.getByRole('list', { name: 'Tokens' })).toHaveAttribute('start', '6');
  },
});

/** A failure, in the host's own words or in the error's. */
export const HookOnlyFailed = meta.story({
  beforeEach: mockProxy({ failure: (_, number) => (number === 1 ? 'garbage' : undefined) }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('the answer is not JSON');
    await userEvent.click(canvas.getByRole('button', { name: 'Again' }));
    await canvas.findByText('1 / 18');
  },
});
