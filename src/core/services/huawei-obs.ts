import type { Service } from './service.ts';

export const huaweiObs: Service = {
  id: 'huawei-obs',
  name: 'Huawei Cloud OBS',
  kind: 'cloud',
  reference: 'https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0115.html',
  signs: [{ host: '*.myhuaweicloud.eu' }, { field: 'x-obs-request-id', wrote: true }],
  says: [
    {
      text: [
        'The user holding this access key has been disabled',
        '^DeregisterUserId$',
        '^AccountProblem$',
        '^NotSignedUp$',
        '^InArrearOrInsufficientBalance$',
      ],
      means: 'account-disabled',
    },
    {
      text: ['This user only supports console access not programmatic access'],
      means: 'permission-denied',
    },
    { text: ['^InvalidAccessKeyId$'], means: 'api-key-invalid', certainty: 'likely', only: true },
    { text: ['^SignatureDoesNotMatch$'], means: 'signature-mismatch', only: true },
    {
      text: ['Signing key is no longer valid'],
      means: 'signed-url-expired',
      when: (r) => r.sent.signedUrl !== null,
      note: 'A signature of version 4 holds for seven days at most.',
    },
    {
      text: ['Signing key is no longer valid'],
      means: 'clock-skew',
      when: (r) => r.sent.signedUrl === null,
    },
    { text: ['^RequestTimeTooSkewed$'], means: 'clock-skew', only: true },
  ],
  incident: ['x-obs-request-id', 'RequestId'],
};
