import browserslist from 'browserslist';
import cssnano from 'cssnano';
import { transform as minify } from 'esbuild';
import { browserslistToTargets, transform } from 'lightningcss';
import postcss from 'postcss';
import presetEnv from 'postcss-preset-env';

/** The oldest browsers that Next.js builds for by default, through Lightning CSS. */
const OF_NEXT = ['chrome 111', 'edge 111', 'firefox 111', 'safari 16.4'];

/**
 * Runs our styles through the build tools of hosts.
 *
 *
 * @param {string} css
 * @returns {Promise<Record<string, string>>} by tool
 */
export async function runHostTools(css) {
  /** @param {string | string[]} browsers */
  function lightning(browsers) {
    const targets = browserslistToTargets(browserslist(browsers));
    const { code } = transform({
      filename: 'styles.css',
      code: Buffer.from(css),
      minify: true,
      targets,
    });
    return code.toString();
  }
  /** @param {postcss.AcceptedPlugin} plugin */
  async function post(plugin) {
    const result = await postcss([plugin]).process(css, { from: undefined });
    return result.css;
  }
  const { code } = await minify(css, { loader: 'css', minify: true, target: 'es2020' });
  return {
    'Next.js': lightning(OF_NEXT),
    'Lightning CSS': lightning('defaults'),
    esbuild: code,
    cssnano: await post(cssnano()),
    // For other browsers, such as Opera Mini, it writes left and right for one direction only, as its docs say.
    'postcss-preset-env': await post(
      presetEnv({ browsers: 'defaults and fully supports css-logical-props' }),
    ),
  };
}
