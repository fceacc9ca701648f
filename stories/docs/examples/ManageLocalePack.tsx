import { M2MTokensProvider } from 'react-m2m-tokens';
import { de } from 'react-m2m-tokens/locales/de/manage';
import { M2MTokenManager } from 'react-m2m-tokens/manage';

export function GermanManager({ subject }: { subject: string }) {
  return (
    <M2MTokensProvider locale={de} timeZone="Europe/Berlin">
      <M2MTokenManager subject={subject} />
    </M2MTokensProvider>
  );
}
