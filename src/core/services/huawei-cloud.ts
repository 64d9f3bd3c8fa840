import type { Service } from './service.ts';

export const huaweiCloud: Service = {
  id: 'huawei-cloud',
  name: 'Huawei Cloud',
  kind: 'cloud',
  reference: 'https://support.huaweicloud.com/intl/en-us/apig_faq/apig-faq-0003.html',
  signs: [{ host: '*.myhuaweicloud.com' }, { sends: 'x-sdk-date' }],
  says: [
    { text: ['IAM authentication information x auth token not found'], means: 'no-credential' },
    { text: ['IAM authentication information * token expires'], means: 'token-expired' },
    {
      text: ['IAM authentication information decrypt token fail'],
      means: 'bad-credential',
      note: 'The token is cut, of another region, or its account is frozen.',
    },
    {
      text: ['IAM authentication information verify aksk signature fail'],
      means: 'signature-mismatch',
    },
    {
      text: ['IAM authentication information * signature expired'],
      means: 'clock-skew',
      note: 'X-Sdk-Date may be 15 minutes from the time of the server at most.',
    },
    { text: ['IAM authentication information Get secretKey failed'], means: 'api-key-invalid' },
    {
      text: ['IAM authentication information AK access failed to reach the limit'],
      means: 'rate-limited',
      note: 'After five failures a key is locked for five minutes.',
    },
    { text: ['app authentication information app not found'], means: 'api-key-invalid' },
  ],
  incident: ['request_id'],
};
