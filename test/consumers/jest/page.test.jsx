import { render, screen } from '@testing-library/react';
import { M2MTokenTable, M2MTokensProvider } from 'react-m2m-tokens';
import { de } from 'react-m2m-tokens/locales/de';
import 'react-m2m-tokens/styles.css';
import { createM2MTokens, createMachineId, FAKE_NOW } from 'react-m2m-tokens/testing';

test('the table shows its rows, in German', () => {
  const subject = createMachineId('billing');
  const tokens = createM2MTokens(3, { subject, now: FAKE_NOW });
  render(
    <M2MTokensProvider locale={de} timeZone="UTC">
      <M2MTokenTable subject={subject} tokens={tokens} />
    </M2MTokensProvider>,
  );
  expect(screen.getAllByRole('row')).toHaveLength(4);
  expect(screen.getByRole('columnheader', { name: de.labels.columnStatus })).toBeTruthy();
});
