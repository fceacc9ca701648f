import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { M2MTokenFilters, type M2MTokenFiltersProps } from '../src/index.js';
import { withWidth } from './support/withWidth.js';

const meta = preview.meta({
  component: M2MTokenFilters,
  parameters: { docs: { story: { height: '120px' } } },
  args: { revoked: false, expired: false, onRevokedChange: fn(), onExpiredChange: fn() },
  render: (args) => <Kept {...args} key={`${args.revoked} ${args.expired}`} />,
});

/** The switches are controlled, so the host keeps their state. */
function Kept(props: M2MTokenFiltersProps) {
  const [revoked, setRevoked] = useState(props.revoked);
  const [expired, setExpired] = useState(props.expired);
  return (
    <M2MTokenFilters
      {...props}
      {...{ revoked, expired }}
      onRevokedChange={(next) => {
        setRevoked(next);
        props.onRevokedChange(next);
      }}
      onExpiredChange={(next) => {
        setExpired(next);
        props.onExpiredChange(next);
      }}
    />
  );
}

/** Lists only active tokens. */
export const Off = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Include revoked'));
    await expect(args.onRevokedChange).toHaveBeenLastCalledWith(true);
    await expect(canvas.getByRole('switch', { name: 'Include revoked' })).toBeChecked();
  },
});

/** Lists all tokens. */
export const On = meta.story({ args: { revoked: true, expired: true } });

/** One switch is on. */
export const OneOn = meta.story({ args: { expired: true } });

/** By keyboard: Tab reaches each switch, and the space bar toggles it. */
export const ByKeyboard = meta.story({
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('switch', { name: 'Include revoked' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(args.onExpiredChange).toHaveBeenLastCalledWith(true);
    await expect(canvas.getByRole('switch', { name: 'Include expired' })).toBeChecked();
  },
});

/** Both switches are disabled. */
export const Disabled = meta.story({
  args: { revoked: true, disabled: true },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Include expired'));
    await expect(args.onExpiredChange).not.toHaveBeenCalled();
  },
});

/** In a narrow place the switches are stacked. */
export const Narrow = meta.story({ decorators: [withWidth(220)] });
