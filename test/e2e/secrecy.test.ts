import type { Page } from 'playwright';
import { FAKE_SECRET_KEY } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { TokenList } from './support/TokenList.js';
import { openDemo } from './support/openDemo.js';

const demo = openDemo();

describe('the data sent to the browser', () => {
  it('never contains the secret key, in any response or script', async () => {
    const answers = await readAnswers(demo.page);
    const list = new TokenList(demo.page);
    await demo.page.goto(demo.url);
    await list.showsRange(/^1–10 of /);
    await list.openMachine('Report job');
    await list.showsRange('1–3 of 3');
    await demo.page.unrouteAll({ behavior: 'wait' });

    const paths = answers.map(({ url }) => new URL(url).pathname);
    const wanted = ['/', '/api/m2m-tokens/machines', '/api/m2m-tokens'];
    expect(paths).toEqual(expect.arrayContaining(wanted));
    expect(paths.filter((path) => path.endsWith('.js'))).not.toEqual([]);
    for (const { url, text } of answers) expect(`${url} ${text}`).not.toContain(FAKE_SECRET_KEY);
  });

  it('is a page that works under a strict Content-Security-Policy, without an inline script or style', async () => {
    const response = await demo.page.goto(demo.url);
    const policy = (await response?.headerValue('content-security-policy')) ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    await new TokenList(demo.page).showsRange(/^1–10 of /);
    expect(await demo.page.locator('[style], style, script:not([src])').count()).toBe(0);
  });

  it('refuses a request under a host name that is not local, and from another site', async () => {
    const { data } = await (await fetch(`${demo.url}/api/m2m-tokens/machines`)).json();
    const ask = async (headers: Record<string, string>) =>
      (
        await demo.page.request.get(`${demo.url}/api/m2m-tokens?subject=${data[0].id}`, { headers })
      ).status();
    expect(await ask({})).toBe(200);
    expect(await ask({ Host: 'admin.example.com' })).toBe(403);
    expect(await ask({ Origin: 'https://other.example.com' })).toBe(403);
  });
});

/**
 * Collects every later response, headers and body. Reads them in flight, since the browser drops the bodies of a left
 * page.
 */
async function readAnswers(page: Page): Promise<{ url: string; text: string }[]> {
  const answers: { url: string; text: string }[] = [];
  await page.route('**', async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    const body = await response.text();
    answers.push({
      url: route.request().url(),
      text: JSON.stringify(response.headersArray()) + body,
    });
    await route.fulfill({ response });
  });
  return answers;
}
