import { expect } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { M2MTokens, M2MTokensProvider } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { es } from '../src/locales/es.js';
import { fr } from '../src/locales/fr.js';
import { he } from '../src/locales/he.js';
import { ja } from '../src/locales/ja.js';
import { ko } from '../src/locales/ko.js';
import type { M2MTokensLocale } from '../src/text/M2MTokensLocale.js';
import { pl } from '../src/locales/pl.js';
import { ptBR } from '../src/locales/pt-BR.js';
import { zhCN } from '../src/locales/zh-CN.js';
import { machineName } from './support/machineName.js';
import { BUSY } from './support/machines.js';
import { mockProxy } from './support/mockProxy.js';
import { withFakeClock } from './support/withFakeClock.js';

interface LocalisedTokensProps {
  /** A pack from `react-m2m-tokens/locales/…`. */
  locale: M2MTokensLocale;
  /** The page sets the text direction, and the components follow. */
  dir?: 'ltr' | 'rtl';
  /** IANA name such as `Europe/Berlin`. */
  timeZone?: string;
}

/** All tokens of a machine, with words, numbers and times in one language. */
function LocalisedTokens({ locale, dir = 'ltr', timeZone = 'UTC' }: LocalisedTokensProps) {
  return (
    <div lang={locale.locale} dir={dir}>
      <M2MTokensProvider locale={locale} timeZone={timeZone} machineName={machineName}>
        <M2MTokens subject={BUSY.id} defaultState={{ revoked: true, expired: true }} />
      </M2MTokensProvider>
    </div>
  );
}

const meta = preview.meta({
  title: 'Localisation',
  component: LocalisedTokens,
  args: { locale: de },
  argTypes: { locale: { control: false } },
  parameters: { docs: { story: { height: '640px' } } },
  decorators: [withFakeClock],
  beforeEach: mockProxy(),
  play: async ({ args: { locale }, canvas }) => {
    const [first] = await canvas.findAllByRole('button', { name: isDetailsIn(locale) });
    await expect(first).toBeVisible();
    await expect(canvas.getByRole('button', { name: locale.labels.refresh })).toBeVisible();
  },
});

export const German = meta.story({ args: { locale: de } });

export const French = meta.story({ args: { locale: fr } });

export const Spanish = meta.story({ args: { locale: es } });

export const BrazilianPortuguese = meta.story({ args: { locale: ptBR } });

export const Polish = meta.story({ args: { locale: pl } });

export const Japanese = meta.story({ args: { locale: ja } });

export const SimplifiedChinese = meta.story({ args: { locale: zhCN } });

export const Korean = meta.story({ args: { locale: ko } });

/** Right to left: the column order and the pager's arrows are mirrored, ids are not. */
export const Arabic = meta.story({ args: { locale: ar, dir: 'rtl' } });

/** Also right to left. */
export const Hebrew = meta.story({ args: { locale: he, dir: 'rtl' } });

/** Exact times use the page's time zone, not the browser's: see them in an open row. */
export const TimeZone = meta.story({
  tags: ['plays-always'],
  args: { locale: de, timeZone: 'Asia/Tokyo' },
  play: async ({ args: { locale }, canvas, userEvent }) => {
    const [first] = await canvas.findAllByRole('button', { name: isDetailsIn(locale) });
    if (first === undefined) throw new Error('There is no row to open.');
    await userEvent.click(first);
    await expect(first).toHaveAttribute('aria-expanded', 'true');
  },
});

function isDetailsIn({ labels }: M2MTokensLocale): (name: string) => boolean {
  const [before = '', after = ''] = labels.details(' ID ').split(' ID ');
  return (name) => name.startsWith(before) && name.endsWith(after);
}
