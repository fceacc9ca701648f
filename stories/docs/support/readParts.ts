/** Parts of one group, named by the comment above it. */
export interface PartGroup {
  title: string;
  parts: string[];
}

/** Reads the part names from the source of a type such as `M2MTokensPart`. */
export function readParts(source: string): PartGroup[] {
  const groups: PartGroup[] = [];
  const [, union = ''] = /type \w+Part =(.*?);/s.exec(source) ?? [];
  for (const [, title, part] of union.matchAll(/\/\/ (.*?)\.?\n|\| '(\w+)'/g)) {
    if (title !== undefined) groups.push({ title, parts: [] });
    if (part !== undefined) groups.at(-1)?.parts.push(part);
  }
  return groups;
}
