import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { de } from 'react-m2m-tokens/locales/de';
import 'react-m2m-tokens/styles.css';

const subject = location.pathname.split('/').at(-1) ?? '';
const table = createElement(M2MTokens, { subject });
const page = createElement(M2MTokensProvider, { ...de, timeZone: 'UTC' }, table);

createRoot(document.getElementById('root')).render(createElement(StrictMode, null, page));
