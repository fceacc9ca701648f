import type { Meta, StoryObj } from '@storybook/react-vite';
import { M2MTokensProvider } from 'react-m2m-tokens';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { MachinePage } from './MachinePage.js';

const machineId = createMachineId('billing');
const tokens = createM2MTokens(87, { subject: machineId });
const backend = createFakeBackend({
  machines: [{ id: machineId, name: 'Billing', tokens }],
  now: FAKE_NOW,
  latency: 300,
});
// A stable function, since a new clock in each render would re-render all rows.
const now = () => FAKE_NOW;

export default {
  component: MachinePage,
  args: { machineId },
  decorators: [
    (Story) => (
      <M2MTokensProvider fetch={backend.fetchProxy} now={now}>
        <Story />
      </M2MTokensProvider>
    ),
  ],
} satisfies Meta<typeof MachinePage>;

export const Default: StoryObj<typeof MachinePage> = {};
