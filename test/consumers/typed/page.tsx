import {
  type M2MTokenColumn,
  M2MTokens,
  M2MTokensProvider,
  type M2MTokensProps,
  useM2MTokens,
} from 'react-m2m-tokens';
import { M2MTokenInventory } from 'react-m2m-tokens/inventory';
import 'react-m2m-tokens/inventory.css';
import { de } from 'react-m2m-tokens/locales/de';
import { de as deInventory } from 'react-m2m-tokens/locales/de/inventory';
import { de as deManage } from 'react-m2m-tokens/locales/de/manage';
import { ptBR } from 'react-m2m-tokens/locales/pt-BR';
import { M2MTokenManager } from 'react-m2m-tokens/manage';
import 'react-m2m-tokens/manage.css';
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import 'react-m2m-tokens/styles.css';
import 'react-m2m-tokens/styles.unlayered.css';
import { createFakeBackend } from 'react-m2m-tokens/testing';

const team: M2MTokenColumn = { id: 'team', header: 'Team', cell: ({ id }) => <b>{id}</b> };
const backend = createFakeBackend();
const both = { ...deInventory, labels: { ...deManage.labels, ...deInventory.labels } };

export const handler: (request: Request) => Promise<Response> = createM2MTokensHandler({
  secretKey: 'none',
  authorize: (_request, { subject }) => subject !== '',
});

export function Page({ subject }: M2MTokensProps) {
  const { tokens, error } = useM2MTokens({ subject });
  const id: string = tokens[0]?.id ?? error?.code ?? 'none';
  return (
    <M2MTokensProvider
      fetch={backend.fetchProxy}
      locale={de}
      labels={{ ...ptBR.labels, refresh: id }}
    >
      <M2MTokens subject={id} columns={[team]} className="tokens" />
    </M2MTokensProvider>
  );
}

export function ManagerPage({ subject }: { subject: string }) {
  return <M2MTokenManager subject={subject} locale={deManage} />;
}

export function InventoryPage({ subject }: { subject: string }) {
  return (
    <M2MTokensProvider locale={both}>
      <M2MTokenInventory subject={subject} />
    </M2MTokensProvider>
  );
}

// Fails when types are missing: everything would be `any`, and this line would not be an error.
// @ts-expect-error
export const wrongProp = <M2MTokens subject={5} />;
// @ts-expect-error
export const wrongPropOfReact = <M2MTokens subject="mch_1" className={5} />;
// @ts-expect-error
createM2MTokensHandler({ authorize: () => 5 }).then;
// @ts-expect-error
void de.labels.none;
// @ts-expect-error
void deManage.labels.none;
// @ts-expect-error
void deInventory.labels.none;
// @ts-expect-error
void backend.none;
