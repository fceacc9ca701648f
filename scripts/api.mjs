// The public types, one report for each entry of package.json, in api/. Fails where the built types say anything else.
// `--write` writes the reports anew, which is what a change of the public types is to be reviewed by.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorMessageCategory,
} from '@microsoft/api-extractor';

const REPORTS = 'api';
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

for (const file of left) console.error(`${REPORTS}/${file} is of no entry of package.json.`);
if (differing.length + left.length > 0) {
  console.error(
    '\nThe public types are not those of the reports. If that is meant: npm run api, look at what it changed, ' +
      'and say in a changeset what it means for those who use the package.',
  );
  process.exitCode = 1;
} else {
  console.log(`api: ${entries.map(({ name }) => name).join(', ')}`);
}

/** What package.json says that types can be imported from; the types of styles export nothing. */
function readEntries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries(exports)
    .filter(([path, target]) => target?.types !== undefined && !path.endsWith('.css'))
    .map(([path, { types }]) => ({
      name: basename(path.replace('/*', '')).replace(/^\.$/, 'index'),
      types: resolve(types.includes('*') ? joinAll(types) : types),
    }));
}

/** One file that has the exports of all those that a pattern stands for, such as `./dist/locales/*.d.ts`. */
function joinAll(pattern) {
  const folder = dirname(pattern);
  // Only what is built can be imported; types are there of more.
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const joined = `${TEMPORARY}/${basename(folder)}.d.ts`;
  const from = relative(TEMPORARY, folder);
  writeFileSync(joined, files.map((file) => `export * from '${from}/${file}';\n`).join(''));
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
        // Public types are made of them, so what changes in them changes for users.
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
        // All that an entry exports is public, and JSDoc here is no TSDoc.
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
      // Of what it says about its own work, only what differs is of interest here.
      const { category, messageId } = message;
      message.handled =
        category === ExtractorMessageCategory.Console && messageId !== 'console-api-report-diff';
    },
  });
  return succeeded;
}
