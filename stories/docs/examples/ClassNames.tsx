import { M2MTokens, type M2MTokensClassNames } from 'react-m2m-tokens';

// Tailwind utilities or CSS module classes: they are added to our classes and override them.
const classNames = {
  tokens: 'rounded-none border-x-0',
  headCell: 'uppercase tracking-wide',
  row: 'odd:bg-stone-50 dark:odd:bg-stone-900',
} satisfies M2MTokensClassNames;

export function BrandedTokens({ subject }: { subject: string }) {
  return <M2MTokens subject={subject} classNames={classNames} density="compact" />;
}
