// Writes one report of the public types per entry of package.json to api-report/. Fails when the built types differ from the
// reports. `--write` updates the reports; review their diff with every change of the public types.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorMessageCategory,
} from '@microsoft/api-extractor';

const REPORTS = 'api-report';
const TEMPORARY = 'test-results/api';
const isWriting = process.argv.includes('--write');

if (!existsSync('dist/index.d.ts')) {
  console.error('There are no built types. Build first: npm run build.');
  process.exit(1);
}
for (const folder of [REPORTS, TEMPORARY]) {
  if (isWriting || folder === TEMPORARY) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const entries = readEntries();
const configs = entries.map(prepare);
const compilerState = CompilerState.create(configs[0], {
  additionalEntryPoints: entries.map(({ types }) => types),
});
const differing = configs.filter((config) => !isAsReported(config));
const left = readdirSync(REPORTS).filter((file) =>
  entries.every(({ name }) => file !== `${name}.api.md`),
);

for (const file of left) console.error(`${REPORTS}/${file} belongs to no entry of package.json.`);
if (differing.length + left.length > 0) {
  console.error(
    '\nThe public types differ from the reports. If that is intended: run npm run api, read the diff, ' +
      'and say in a changeset what it means for users.',
  );
  process.exitCode = 1;
} else {
  console.log(`api: ${entries.map(({ name }) => name).join(', ')}`);
}

/** Returns the entries of package.json that have types. Style entries export no types. */
function readEntries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries(exports)
    .filter(([path, target]) => target?.types !== undefined && !path.endsWith('.css'))
    .map(([path, { types }]) => {
      const name = path.replace('/*', '').split('/').slice(1).join('-') || 'index';
      return { name, types: resolve(types.includes('*') ? joinAll(name, types) : types) };
    });
}

/** Writes one file that re-exports all files that a pattern matches, such as `./dist/locales/*.d.ts`. */
function joinAll(name, pattern) {
  const [folder, rest] = pattern.replace(/\.d\.ts$/, '.js').split('*');
  const stars = new Set(readdirSync(folder).map((file) => file.replace(/\.js$/, '')));
  // Excludes type files without a module beside them, since only modules can be imported.
  const files = [...stars].map((star) => folder + star + rest).filter((file) => existsSync(file));
  const joined = `${TEMPORARY}/${name}.d.ts`;
  const from = files.map((file) => `export * from '${relative(TEMPORARY, file)}';\n`);
  writeFileSync(joined, from.join(''));
  return joined;
}

function prepare({ name, types }) {
  return ExtractorConfig.prepare({
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: types,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable'],
            module: 'nodenext',
            jsx: 'react-jsx',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [types],
        },
      },
      apiReport: {
        enabled: true,
        // Public types use these types, so a change in them is a change for users.
        includeForgottenExports: true,
        reportFileName: name,
        reportFolder: resolve(REPORTS),
        reportTempFolder: resolve(TEMPORARY),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        // Everything that an entry exports is public, and our JSDoc is not TSDoc.
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
}

function isAsReported(config) {
  const { succeeded } = Extractor.invoke(config, {
    compilerState,
    localBuild: isWriting,
    printApiReportDiff: !isWriting,
    messageCallback: (message) => {
      // Shows only the differences, not the extractor's progress.
      const { category, messageId } = message;
      message.handled =
        category === ExtractorMessageCategory.Console && messageId !== 'console-api-report-diff';
    },
  });
  return succeeded;
}
