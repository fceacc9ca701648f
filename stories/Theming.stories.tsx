import preview from '../.storybook/preview.js';
import { M2MTokens } from '../src/index.js';
import { machineName } from './support/machineName.js';
import { BUSY } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';
import './support/theming.css';
import { withFakeClock } from './support/withFakeClock.js';

const meta = preview.meta({
  title: 'Theming',
  component: M2MTokens,
  parameters: { docs: { story: { height: '640px' } } },
  args: { subject: BUSY.id, machineName, defaultState: { revoked: true, expired: true } },
  decorators: [withFakeClock],
  beforeEach: mockProxy(),
  play: async ({ canvas }) => {
    await canvas.findByText('1–10 of 122');
  },
});

/** A few `--m2m-*` variables, set by a class on any ancestor. */
export const Brand = meta.story({
  decorators: [
    (Story) => (
      <div className="theme-brand">
        <Story />
      </div>
    ),
  ],
});

/** Rows of 36 pixels and narrower gaps between columns: a prop of each component and of the provider. */
export const Compact = meta.story({ args: { density: 'compact' } });

/** A dark box on a page of any colour: `color-scheme: dark` is enough. */
export const DarkBox = meta.story({
  decorators: [
    (Story) => (
      <div className="theme-dark">
        <Story />
      </div>
    ),
  ],
});
