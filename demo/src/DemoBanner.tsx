/** Says that nothing here is real. */
export function DemoBanner() {
  return (
    <p className="banner">
      <strong className="banner-tag">Demo data</strong>
      <span>
        Nothing here is real. Set <code>CLERK_SECRET_KEY</code> to see your own machines.
      </span>
    </p>
  );
}
