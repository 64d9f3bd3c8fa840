import type { Service } from './service.ts';

export const backblaze: Service = {
  id: 'backblaze',
  name: 'Backblaze B2',
  kind: 'API',
  reference: 'https://www.backblaze.com/docs/cloud-storage-native-api-error-codes',
  signs: [{ host: '*.backblazeb2.com' }],
  bare: true,
  says: [
    { text: ['^expired_auth_token$'], means: 'token-expired' },
    { text: ['^bad_auth_token$'], means: 'token-rejected', only: true },
    { text: ['^account_trouble$'], means: 'account-disabled', only: true },
    {
      text: [
        '^(cap_exceeded|storage_cap_exceeded|transaction_cap_exceeded|download_cap_exceeded)$',
      ],
      means: 'rate-limited',
    },
    { text: ['^unauthorized$'], means: 'permission-denied', only: true, certainty: 'likely' },
    { text: ['^access_denied$'], means: 'permission-denied', only: true },
  ],
};
