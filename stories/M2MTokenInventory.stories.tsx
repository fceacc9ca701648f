import preview from '../.storybook/preview.js';
import { M2MTokenInventory } from '../src/inventory/index.js';
import { BUSY } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';
import { subjectControl } from './support/subjectControl.js';
import { withFakeClock } from './support/withFakeClock.js';

const meta = preview.meta({
  component: M2MTokenInventory,
  args: { subject: BUSY.id },
  argTypes: { subject: subjectControl },
  decorators: [withFakeClock],
  beforeEach: mockProxy(),
});

/** Nothing is requested until the user presses the button. */
export const Default = meta.story({});
