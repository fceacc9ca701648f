import { hydrateRoot } from 'react-dom/client';
import { StrictPage, type StrictPageProps } from './StrictPage.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The server has sent no page of tokens.');

const page = JSON.parse(root.dataset['page'] ?? '') as StrictPageProps['page'];

hydrateRoot(root, <StrictPage page={page} onHydrated={() => void performance.mark('hydrated')} />);
