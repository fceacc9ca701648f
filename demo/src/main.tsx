import 'react-m2m-tokens/styles.css';
import 'react-m2m-tokens/manage.css';
import 'react-m2m-tokens/inventory.css';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { applyTheme, readTheme } from './theme.js';

applyTheme(readTheme());

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
