import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Where id and key of an application are exchanged for a token. */
const isSignIn = ({ url }: Reading): boolean =>
  url?.pathname.endsWith('/b2_authorize_account') === true;

/** Uploads have tokens of their own, as b2_get_upload_url hands them out with the address. */
const isUploadWithAccount = ({ url, sent: { authorization } }: Reading): boolean =>
  /\/b2_upload_(?:file|part)\//.test(url?.pathname ?? '') &&
  authorization.known &&
  /_acct_/.test(authorization.value?.lines[0] ?? '');

export const backblaze: Service = {
  id: 'backblaze',
  name: 'Backblaze B2',
  kind: 'API',
  reference: 'https://www.backblaze.com/docs/cloud-storage-native-api-error-codes',
  signs: [{ host: '*.backblazeb2.com' }, { host: '*.backblaze.com' }],
  bare: true,
  says: [
    { text: ['^expired_auth_token$'], means: 'token-expired' },
    {
      text: ['^bad_auth_token$'],
      means: 'token-wrong-type',
      only: true,
      when: isUploadWithAccount,
      note: 'An upload takes the token that came with its address, and not that of the account.',
    },
    {
      text: ['^bad_auth_token$'],
      means: 'token-rejected',
      only: true,
      when: (r) => !isUploadWithAccount(r),
    },
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
  remedies: [
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Send {request} with the authorizationToken that b2_get_upload_url (or b2_get_upload_part_url) answered together with this address: the token of b2_authorize_account is for the other calls. Each upload that runs at the same time needs an address and a token of its own.',
      code: {
        language: 'js',
        text: "const { uploadUrl, authorizationToken } = await (await getUploadUrl(bucketId)).json();\nawait fetch(uploadUrl, { method: 'POST', headers: { ...headers, Authorization: authorizationToken }, body });",
      },
    },
  ],
};
