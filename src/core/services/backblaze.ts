import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Where id and key of an application are exchanged for a token. */
const isSignIn = ({ url }: Reading): boolean =>
  url?.pathname.endsWith('/b2_authorize_account') === true;

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
        '(storage|transaction|download) cap exceeded',
      ],
      means: 'rate-limited',
    },
    { text: ['^unauthorized$'], means: 'api-key-invalid', only: true, when: isSignIn },
    {
      text: ['^unauthorized$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      when: (r) => !isSignIn(r),
    },
    {
      text: ['^access_denied$'],
      means: 'permission-denied',
      only: true,
      // The S3-compatible API puts other reasons under the same code.
      certainty: 'likely',
    },
  ],
};
