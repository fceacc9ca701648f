/** Says that nothing here is real. */
export function DemoBanner() {
  return (
    <p className="banner">
      <strong className="banner-tag">Demo data</strong>
      <span>
        Invented machines and tokens. Start with <code>CLERK_SECRET_KEY</code> set to see your own.
      </span>
    </p>
  );
}
