import type { Service } from './service.ts';

export const secEdgar: Service = {
  id: 'sec-edgar',
  name: 'SEC EDGAR',
  kind: 'API',
  reference: 'https://www.sec.gov/search-filings/edgar-search-assistance/accessing-edgar-data',
  signs: [{ text: 'Undeclared Automated Tool', wrote: true }],
  says: [
    {
      text: ['Your Request Originates from an Undeclared Automated Tool'],
      means: 'waf-blocked',
      note: 'It wants a User-Agent that names the caller.',
    },
  ],
};
