import type { Service } from './service.ts';

export const alibabaSls: Service = {
  id: 'alibaba-sls',
  name: 'Alibaba Cloud Log Service',
  kind: 'cloud',
  reference: 'https://www.alibabacloud.com/help/en/sls/developer-reference/api-error-codes',
  signs: [{ host: '*.log.aliyuncs.com' }],
  says: [
    { text: ['denied by sts or ram'], means: 'permission-denied', only: true, certainty: 'likely' },
    { text: ['^SignatureNotMatch$'], means: 'signature-mismatch', only: true },
    { text: ['^RequestTimeTooSkewed$'], means: 'clock-skew', only: true },
  ],
};
