/** A banner that says the data is fake. */
export function DemoBanner() {
  return (
    <p className="banner">
      <strong className="banner-tag">Demo data</strong>
      <span>
        This data is fake. Set <code>CLERK_SECRET_KEY</code> to see your own machines.
      </span>
    </p>
  );
}
