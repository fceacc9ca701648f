import './docs.css';

const files = Object.keys(import.meta.glob('../../../src/locales/*.ts'));

/** The languages with a pack: one file each. */
export function LocaleList() {
  const tags = files.flatMap((path) => /\/([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(path)?.[1] ?? []);
  return (
    <p className="sb-unstyled docs-text">
      {tags.map((tag, index) => (
        <span key={tag}>
          {index > 0 && ', '}
          <code>{tag}</code> ({nameOf(tag)})
        </span>
      ))}
      .
    </p>
  );
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
