import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MachinePage } from './MachinePage';

const root = document.getElementById('root');
const machineId = location.pathname.split('/').at(-1) ?? '';

if (root) {
  createRoot(root).render(
    <StrictMode>
      <MachinePage machineId={machineId} />
    </StrictMode>,
  );
}
