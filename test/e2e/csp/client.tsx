import { hydrateRoot } from 'react-dom/client';
import { StrictPage, type StrictPageProps } from './StrictPage.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The server has sent no page of tokens.');

const { page, manages } = JSON.parse(root.dataset['props'] ?? '') as StrictPageProps;

const onHydrated = () => void performance.mark('hydrated');
hydrateRoot(root, <StrictPage {...{ page, manages, onHydrated }} />);
