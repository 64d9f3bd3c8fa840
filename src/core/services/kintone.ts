import type { Service } from './service.ts';

export const kintone: Service = {
  id: 'kintone',
  name: 'kintone',
  kind: 'API',
  reference: 'https://kintone.dev/en/docs/common/authentication/',
  signs: [
    { field: 'x-cybozu-error', wrote: true },
    { host: '*.cybozu.com' },
    { host: '*.kintone.com' },
    { sends: 'x-cybozu-api-token' },
    { sends: 'x-cybozu-authorization' },
  ],
  says: [
    {
      text: ['^CB_WA01$'],
      means: 'password-rejected',
      note: 'X-Cybozu-Authorization holds user name and password in base64.',
    },
    { text: ['^CB_AU01$'], means: 'not-signed-in' },
    { text: ['^CB_NO02$'], means: 'permission-denied' },
    { text: ['^GAIA_NO01$'], means: 'insufficient-scope' },
  ],
};
