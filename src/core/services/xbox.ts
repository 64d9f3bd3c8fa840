import type { Service } from './service.ts';

export const xbox: Service = {
  id: 'xbox',
  name: 'Xbox Live',
  kind: 'identity provider',
  reference: 'https://learn.microsoft.com/en-us/gaming/gdk/',
  signs: [{ host: '*.auth.xboxlive.com' }],
  says: [
    {
      text: ['^(2148916227|2148916229|2148916233|2148916235|2148916236|2148916237|2148916238)$'],
      means: 'account-disabled',
      only: true,
      note: 'XErr tells why: no Xbox profile (…233), a country without Xbox (…235), a child outside a family (…238), banned (…227).',
    },
  ],
};
