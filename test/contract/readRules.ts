/** A rule of a style sheet, or an at-rule with a block. */
export interface Rule {
  selector: string;
  /** Selectors and at-rules around it, outermost first. */
  parents: readonly string[];
  declarations: readonly { property: string; value: string }[];
}

/** Parses our own CSS, whose strings and URLs contain no brace or semicolon. */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: (Rule & { declarations: { property: string; value: string }[] })[] = [];
  const pieces = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)([{};])/g);
  for (const [, text = '', end] of pieces) {
    const words = text.trim().replaceAll(/\s+/g, ' ');
    if (end === '{') {
      const rule = {
        selector: words,
        parents: open.map(({ selector }) => selector),
        declarations: [],
      };
      rules.push(rule);
      open.push(rule);
      continue;
    }
    const colon = words.indexOf(':');
    if (colon > 0) {
      open.at(-1)?.declarations.push({
        property: words.slice(0, colon).trim(),
        value: words.slice(colon + 1).trim(),
      });
    }
    if (end === '}') open.pop();
  }
  return rules;
}
