import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The first browsers with `light-dark()`. For older ones the build would replace it with variables that nothing sets. */
export const cssTarget = ['chrome123', 'safari17.5', 'firefox120'];

/** Each language is three entries: `locales/de`, and one each with the words of managing and of the inventory, too. */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'ko', 'pl', 'pt-BR', 'zh-CN'];

/** Each style sheet is an entry, and has a twin without its layer. */
const STYLES = ['styles', 'manage', 'inventory'];

export default defineConfig({
  plugins: [react(), clientReferences(), oneImportOfReact(), unlayeredCss()],
  publicDir: false,
  build: {
    target: 'es2022',
    cssTarget,
    sourcemap: true,
    minify: false,
    cssMinify: true,
    cssCodeSplit: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        'react-server': 'src/reactServer/index.ts',
        server: 'src/server/index.ts',
        testing: 'src/testing/index.ts',
        manage: 'src/manage/index.ts',
        inventory: 'src/inventory/index.ts',
        ...Object.fromEntries(
          LANGUAGES.flatMap((tag) => [tag, `${tag}/manage`, `${tag}/inventory`]).map((name) => [
            `locales/${name}`,
            `src/locales/${name}.ts`,
          ]),
        ),
        ...Object.fromEntries(STYLES.map((name) => [`${name}.css`, `src/${name}.css`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id, importer) =>
        /^(react-dom|swr|@radix-ui)($|\/)/.test(id) ||
        (id in TAKEN_FROM_REACT && isOneImport(importer)),
      // An inlined constant leaves an empty import behind, about which some bundlers warn.
      optimization: { inlineConst: false },
      output: {
        // One file per module: a host's build takes only the files that it needs, and server files have no 'use client'.
        preserveModules: true,
        preserveModulesRoot: 'src',
        // Bundlers inline a constant, but not a variable.
        topLevelVar: false,
      },
    },
  },
});

/** Keeps index.js external to react-server.js, so that components stay behind the 'use client' of index.js. */
function clientReferences(): Plugin {
  return {
    name: 'client-references',
    enforce: 'pre',
    apply: (config) => Boolean(config.build?.lib),
    resolveId: (id, importer) =>
      id === '../index.js' && importer?.endsWith('/src/reactServer/index.ts')
        ? { id: './index.js', external: true }
        : null,
  };
}

/** React's names that the components and hooks import. */
const TAKEN_FROM_REACT: Record<string, string[]> = {
  react: [
    ...[
      'Component',
      'createContext',
      'forwardRef',
      'memo',
      'useCallback',
      'useContext',
      'useDeferredValue',
      'useEffect',
    ],
    ...[
      'useId',
      'useImperativeHandle',
      'useLayoutEffect',
      'useMemo',
      'useRef',
      'useState',
      'useSyncExternalStore',
    ],
  ],
  'react/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
};

/**
 * Lets all modules import React through one module. A bundler repeats an import of a package in each module that has
 * one, or a wrapper around it, which would be 3 % of all that a host downloads.
 */
function oneImportOfReact(): Plugin {
  return {
    name: 'one-import-of-react',
    enforce: 'pre',
    apply: (config) => Boolean(config.build?.lib),
    resolveId: (id, importer) =>
      id in TAKEN_FROM_REACT && !isOneImport(importer) ? ONE_IMPORT + id : null,
    load(id) {
      const source = id.slice(ONE_IMPORT.length);
      const names = isOneImport(id) ? TAKEN_FROM_REACT[source] : undefined;
      return names && `export { ${names.join(', ')} } from '${source}';`;
    },
  };
}

const ONE_IMPORT = '\0imports/';

function isOneImport(id: string | undefined): boolean {
  return id?.startsWith(ONE_IMPORT) === true;
}

/**
 * Adds a twin of each style sheet without its layer, such as styles.unlayered.css, for hosts with unlayered resets. Also adds
 * types for both, since TypeScript 6 refuses to import a file without types.
 */
function unlayeredCss(): Plugin {
  return {
    name: 'unlayered-css',
    apply: (config) => Boolean(config.build?.lib),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const name of STYLES) {
          const layered = bundle[`${name}.css`];
          if (layered?.type !== 'asset') this.error(`The build made no ${name}.css.`);
          const source = withoutLayer(String(layered.source));
          if (source === null)
            this.error(`${name}.css is not one single \`@layer m2m {…}\` block.`);
          this.emitFile({ type: 'asset', fileName: `${name}.unlayered.css`, source });
          this.emitFile({ type: 'asset', fileName: `${name}.css.d.ts`, source: 'export {};\n' });
        }
      },
    },
  };
}

/** Returns the rules inside `@layer m2m{…}` in minified CSS; null = some rules are outside. */
function withoutLayer(css: string): string | null {
  const inner = /^@layer m2m\{(.*)\}\s*$/s.exec(css)?.[1];
  if (inner === undefined) return null;
  let depth = 0;
  for (const brace of inner.replaceAll(/"[^"]*"|'[^']*'/g, '').match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return null;
  }
  return inner;
}
