/** Returns the sentences of a file's comments, or of all prose in a Markdown page. */
export function readSentences(path, text) {
  const prose = /\.mdx?$/.test(path) ? readMarkdown(text) : readComments(text);
  return prose.flatMap(splitSentences);
}

/** Leaves out code, table rules, imports and markup. Each table cell is a text of its own. */
function readMarkdown(text) {
  return text
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/^(import|export) .*$/gm, '')
    .replaceAll(/^\s*<[^>]*>\s*$/gm, '')
    .split(/\n\s*\n|^\s*(?:[-*]|\d+\.)\s|^#+\s.*$|(?<!\\)\|/m);
}

function readComments(text) {
  const found = [];
  for (const [, block, line] of text.matchAll(
    /\/\*([\s\S]*?)\*\/|((?:^[ \t]*\/\/.*\n?)+)|(?<=\s)\/\/ .*$/gm,
  )) {
    const inner =
      block?.replaceAll(/^\s*\*+ ?/gm, '') ?? line?.replaceAll(/^[ \t]*\/\/ ?/gm, '') ?? '';
    // Each tag begins a new text; the code of an example is not prose.
    found.push(...inner.split(/^\s*@(?:example[\s\S]*|\w+(?:\s+\w+\s*-?)?)/m));
  }
  return found;
}

function splitSentences(text) {
  const plain = text
    .replaceAll(/`[^`]*`/g, 'code')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain
    .split(/(?<=[.:;!?])\s+(?=[A-Z])/)
    .map((sentence) => sentence.replace(/^[*_\s]+/, '').trim())
    .filter((sentence) => /\w+ \w+/.test(sentence));
}
