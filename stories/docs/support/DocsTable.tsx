import type { ReactNode } from 'react';
import './docs.css';

interface DocsTableProps {
  /** Its name, for screen readers. */
  name: string;
  head: readonly string[];
  /** The rows, each a `<tr>`. */
  children: ReactNode;
}

/** A table of facts that are read from the code while the page is shown. */
export function DocsTable({ name, head, children }: DocsTableProps) {
  return (
    <table className="sb-unstyled docs-table" aria-label={name}>
      <thead>
        <tr>
          {head.map((title) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
