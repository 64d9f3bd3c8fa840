import type { Service } from './service.ts';

export const gemini: Service = {
  id: 'gemini',
  name: 'Gemini (exchange)',
  kind: 'API',
  reference: 'https://docs.gemini.com/rest/overview/error-codes',
  signs: [
    { host: 'api.gemini.com' },
    { host: 'api.sandbox.gemini.com' },
    { sends: 'x-gemini-apikey' },
  ],
  says: [
    {
      text: ['^Missing Role$', 'assign one of these roles'],
      means: 'insufficient-scope',
      note: 'Roles are given to each key in the settings of the account.',
    },
    { text: ['^Invalid Signature$'], means: 'signature-mismatch', only: true },
    { text: ['^Invalid Nonce$'], means: 'clock-skew', certainty: 'likely', only: true },
    {
      text: ['^Missing Apikey Header$', '^Missing Payload Header$'],
      means: 'no-credential',
      only: true,
    },
  ],
};
