import { createMachineId } from 'react-m2m-tokens/testing';
import { ar } from 'react-m2m-tokens/locales/ar';

/** The labels of the machines that tokens name in their scopes. */
const LABELS = [
  'billing',
  'reports',
  'gateway',
  'inventory',
  'ledger',
  'mailer',
  'search',
  'webhooks',
];

/** One language per direction. The Arabic one keeps product names in Latin script, as is usual. */
export const LANGUAGES = {
  en: {
    direction: 'ltr',
    title: 'Billing worker',
    pack: {},
    machineName: nameMachines([
      'Billing worker',
      'Report job',
      'Gateway',
      'Inventory',
      'Ledger',
      'Mailer',
      'Search',
      'Webhooks',
    ]),
  },
  ar: {
    direction: 'rtl',
    title: 'خدمة الفواتير',
    pack: ar,
    machineName: nameMachines([
      'خدمة الفواتير',
      'مهمة التقارير',
      'البوابة',
      'المخزون',
      'دفتر الحسابات',
      'البريد',
      'البحث',
      'Webhooks',
    ]),
  },
};

export type Language = keyof typeof LANGUAGES;

function nameMachines(names: readonly string[]) {
  const byId = new Map(LABELS.map((label, index) => [createMachineId(label), names[index]]));
  return (id: string) => byId.get(id);
}
