import { M2MTokensProvider } from 'react-m2m-tokens';
import { M2MTokenInventory } from 'react-m2m-tokens/inventory';
import { de } from 'react-m2m-tokens/locales/de/inventory';
import { de as deManage } from 'react-m2m-tokens/locales/de/manage';
import { M2MInventoryActions } from 'react-m2m-tokens/manage';

const german = { ...de, labels: { ...deManage.labels, ...de.labels } };

export function GermanInventory({ subject }: { subject: string }) {
  return (
    <M2MTokensProvider locale={german} timeZone="Europe/Berlin">
      <M2MTokenInventory subject={subject} manage={M2MInventoryActions} />
    </M2MTokensProvider>
  );
}
