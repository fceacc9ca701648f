import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { de } from 'react-m2m-tokens/locales/de';

export function GermanTokens({ subject }: { subject: string }) {
  return (
    <M2MTokensProvider locale={de} timeZone="Europe/Berlin">
      <M2MTokens subject={subject} />
    </M2MTokensProvider>
  );
}
