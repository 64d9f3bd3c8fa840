import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const azureAppConfiguration: Service = {
  id: 'azure-app-configuration',
  name: 'Azure App Configuration',
  kind: 'cloud',
  reference:
    'https://learn.microsoft.com/azure/azure-app-configuration/rest-api-authentication-hmac',
  signs: [{ host: '*.azconfig.io' }],
  says: [
    {
      text: ['The access token has expired'],
      means: 'clock-skew',
      only: true,
      certainty: 'likely',
      when: inScheme('hmac-sha256'),
      note: 'A signed request holds for fifteen minutes around x-ms-date.',
    },
    { text: ['^Invalid Credential$'], means: 'api-key-invalid', only: true },
    { text: ['^Invalid Signature$'], means: 'signature-mismatch', only: true },
    { text: ['^Invalid access token date$'], means: 'clock-skew', only: true },
  ],
};
