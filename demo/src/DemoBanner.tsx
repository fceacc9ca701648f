import type { ReactNode } from 'react';
import type { DemoMode } from '../DemoMode.js';

const BANNERS: Record<DemoMode, { tag: string; text: ReactNode }> = {
  demo: {
    tag: 'Demo data',
    text: (
      <>
        This data is fake, so change it as you like. Set <code>CLERK_SECRET_KEY</code> to see your
        own machines.
      </>
    ),
  },
  'read-only': {
    tag: 'Read-only',
    text: (
      <>
        These are the machines of your key. Set <code>DEMO_WRITES=1</code> to also change them and
        their tokens.
      </>
    ),
  },
  writes: {
    tag: 'Live',
    text: 'These are the machines of your key. Your changes are made at Clerk.',
  },
};

/** A banner that says whose data this is, and whether the demo changes it. */
export function DemoBanner({ mode }: { mode: DemoMode }) {
  const { tag, text } = BANNERS[mode];
  return (
    <p className="banner">
      <strong className="banner-tag" data-mode={mode}>
        {tag}
      </strong>
      <span>{text}</span>
    </p>
  );
}
