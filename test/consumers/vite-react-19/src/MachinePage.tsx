import { M2MTokensProvider } from 'react-m2m-tokens';
import { de } from 'react-m2m-tokens/locales/de';
import 'react-m2m-tokens/styles.css';
import { Tokens } from './Tokens';

export function MachinePage({ machineId }: { machineId: string }) {
  return (
    <M2MTokensProvider locale={de} timeZone="UTC">
      <Tokens subject={machineId} />
    </M2MTokensProvider>
  );
}
