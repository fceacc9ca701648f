/** A CSS variable that a host may set, as the stylesheet defines it. */
export interface StyleVariable {
  name: string;
  /** The comment above its group. */
  group: string;
  light: string;
  /** Absent: the same as light. */
  dark?: string;
  /** Its default with `density="compact"`. Absent: the same. */
  compact?: string;
}

/** Reads the stylesheet's variables in order. Each is defined once as `--_m2m-x: var(--m2m-x, default)`. */
export function readVariables(css: string): StyleVariable[] {
  const found = new Map<string, StyleVariable>();
  let group = '';
  for (const [, comment, name, value = ''] of css.matchAll(DEFINITION)) {
    if (comment !== undefined) group = comment.replaceAll(/\s+/g, ' ').trim();
    if (name === undefined) continue;
    const known = found.get(name);
    if (known === undefined) found.set(name, { name, group, ...readDefault(tidy(value)) });
    else known.compact = tidy(value);
  }
  return [...found.values()];
}

/** Matches a comment, or a variable with its default. */
const DEFINITION = /\/\*(.*?)\*\/|--_(m2m-[\w-]+):\s*var\(\s*--\2,\s*(.*?)\s*\);/gs;

function readDefault(value: string): Pick<StyleVariable, 'light' | 'dark'> {
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return light === undefined || dark === undefined ? { light: value } : { light, dark };
}

function tidy(value: string): string {
  return value.replaceAll(/\s+/g, ' ');
}
