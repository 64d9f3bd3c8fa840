import type { Service } from './service.ts';

/** Its page takes the place of that of the application as well (`INTERCEPTED_ERROR_CODES`). */
export const bunkerweb: Service = {
  id: 'bunkerweb',
  name: 'BunkerWeb',
  kind: 'edge',
  reference: 'https://docs.bunkerweb.io/latest/features/',
  signs: [{ text: 'Protected by BunkerWeb', wrote: true }],
  says: [
    {
      text: 'Protected by BunkerWeb',
      means: 'waf-blocked',
      status: 403,
      certainty: 'likely',
      note: 'Its log names the rule or the list. With USE_INTERCEPTED_ERROR_CODES it may also have put its page over that of the application.',
    },
  ],
  remedies: [
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Search the log of BunkerWeb for {request}: a rule of ModSecurity is named by its id, and is left out with a SecRuleRemoveById in a custom configuration of the type modsec-crs; a list (bad behavior, country, blacklist) by its name.',
    },
  ],
};
