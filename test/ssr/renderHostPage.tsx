import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import type { ReactElement } from 'react';
import type { M2MTokenPage } from '../../src/api/M2MToken.js';
import { listM2MTokens } from '../../src/server/index.js';
import { createFakeBackend, FAKE_NOW, FAKE_SECRET_KEY } from '../../src/testing/index.js';
import { HostPage, type HostPageProps } from './HostPage.js';
import { hostTokens, SUBJECT } from './hostTokens.js';

export interface RenderedHostPage {
  html: string;
  /** The HTML of the page that also manages the tokens. */
  managedHtml: string;
  page: M2MTokenPage;
}

/** Lists, then renders, as a host's server does. */
export async function renderHostPage(
  config: Pick<HostPageProps, 'locale' | 'timeZone' | 'isBounded'>,
): Promise<RenderedHostPage> {
  const page = await listM2MTokens({
    secretKey: FAKE_SECRET_KEY,
    subject: SUBJECT,
    revoked: true,
    expired: true,
    fetch: createFakeBackend({ tokens: hostTokens, now: FAKE_NOW }).fetch,
  });
  const element = <HostPage {...config} page={page} />;
  return {
    html: config.isBounded ? await streamed(element) : renderToString(element),
    managedHtml: renderToString(<HostPage {...config} page={page} isManaged />),
    page,
  };
}

/** Returns the whole HTML of a streamed response. */
function streamed(element: ReactElement): Promise<string> {
  const { pipe } = renderToPipeableStream(element);
  return text(pipe(new PassThrough()));
}
