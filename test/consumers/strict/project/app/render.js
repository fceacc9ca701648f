import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { M2MTokens } from 'react-m2m-tokens';
import { de } from 'react-m2m-tokens/locales/de';
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { createMachineId } from 'react-m2m-tokens/testing';

const html = renderToString(createElement(M2MTokens, { subject: createMachineId('billing') }));
if (!html.includes('<table')) throw new Error(`no table in ${html}`);
if (de.locale !== 'de') throw new Error('not German');
createM2MTokensHandler({ secretKey: 'none', authorize: () => false });
