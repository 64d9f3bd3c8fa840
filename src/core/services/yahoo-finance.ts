import type { Service } from './service.ts';

export const yahooFinance: Service = {
  id: 'yahoo-finance',
  name: 'Yahoo Finance',
  kind: 'API',
  reference: 'https://finance.yahoo.com/',
  signs: [{ host: 'query1.finance.yahoo.com' }, { host: 'query2.finance.yahoo.com' }],
  says: [
    {
      text: ['^Invalid Crumb$'],
      means: 'csrf-rejected',
      note: 'The parameter crumb goes with the cookie of the page that gave it.',
    },
    {
      text: ['Invalid Cookie', 'User is unable to access this feature'],
      means: 'no-credential',
      only: true,
    },
  ],
};
