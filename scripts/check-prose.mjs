// npm run check:prose: counts the sentences of comments and docs that have a clause or an indefinite pronoun as their
// subject ("What is asked is …", "Whoever has …", "Nobody …"), and lists them with `-- --list`. Fails above 1 %.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isClauseSubject } from './prose/isClauseSubject.mjs';
import { readSentences } from './prose/readSentences.mjs';

/** The maximum share of such sentences. */
const LIMIT = 0.01;

const files = execFileSync('git', [
  'ls-files',
  '-z',
  '--',
  '*.ts',
  '*.tsx',
  '*.mjs',
  '*.css',
  '*.md',
  '*.mdx',
])
  .toString()
  .split('\0')
  .filter(
    (path) =>
      path !== '' &&
      !/^(api|api-report|\.changeset|bench\/results)\/|CHANGELOG|mockServiceWorker/.test(path),
  );

const sentences = files.flatMap((path) =>
  readSentences(path, readFileSync(path, 'utf8')).map((text) => ({ path, text })),
);
const found = sentences.filter(({ text }) => isClauseSubject(text));
if (process.argv.includes('--list'))
  for (const { path, text } of found) console.log(`${path}: ${text}`);
const share = found.length / sentences.length;
console.log(
  `${found.length} of ${sentences.length} sentences have a clause as their subject: ${(share * 100).toFixed(1)} %.`,
);
if (share > LIMIT) process.exitCode = 1;
