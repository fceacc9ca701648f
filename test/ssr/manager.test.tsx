import { renderToString } from 'react-dom/server';
import { M2MTokenManager } from 'react-m2m-tokens/manage';
import { createMachineId } from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';

it('the manager renders on a server, with its dialogs closed', () => {
  const html = renderToString(<M2MTokenManager subject={createMachineId('billing')} />);
  expect(html).toContain('Create token');
  expect(html).toContain('Select all on this page');
  expect(html).not.toContain('<dialog');
});
