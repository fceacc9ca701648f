import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Weighs the modules of each script in .size-limit.json: by how many bytes, after gzip, a bundle shrinks without the
 * module's own code. Bundles are made as size-limit makes them. The sum is below the whole, since modules share words.
 */
export async function weighModules() {
  const checks = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8'));
  const scripts = checks.filter((check) => check.import && !check.ignore);
  return Promise.all(
    scripts.map(async (check) => ({ name: check.name, modules: await weighScript(check) })),
  );
}

async function weighScript({ path, import: names }) {
  const imports = Object.entries(typeof names === 'string' ? { [path]: names } : names);
  const lines = imports.map(
    ([from, list]) => `import ${list} from './${from}'; console.log(${list})`,
  );
  const [map, script] = await bundle(lines.join('\n'));
  const owners = ownersOf(script, new SourceMap(JSON.parse(map)));
  const whole = gzipSync(script, { level: 9 }).length;
  return [...new Set(owners)]
    .map((name) => {
      const others = script
        .split('')
        .filter((_, index) => owners[index] !== name)
        .join('');
      return { name, size: whole - gzipSync(others, { level: 9 }).length };
    })
    .toSorted((one, other) => other.size - one.size);
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    sourcemap: 'external',
    outfile: join(root, 'bundle.js'),
    write: false,
    external: Object.keys(peerDependencies),
  });
  return outputFiles.map(({ text }) => text);
}

/** Returns the module of each character. */
function ownersOf(script, map) {
  const owners = [];
  for (const [line, text] of script.split('\n').entries()) {
    for (let column = 0; column <= text.length; column += 1) {
      owners.push(nameOf(map.findEntry(line, column).originalSource));
    }
  }
  return owners.slice(0, -1);
}

/** A package counts as one module, and so does the code that the bundler adds. */
function nameOf(source = '') {
  const [, packageName] = /node_modules\/(@?[\w-]+)\//.exec(source) ?? [];
  const [, ownName] = /^src\/(.*)\.tsx?$/.exec(source) ?? [];
  return packageName ?? ownName ?? 'bundler';
}
