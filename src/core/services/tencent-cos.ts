import type { Service } from './service.ts';

export const tencentCos: Service = {
  id: 'tencent-cos',
  name: 'Tencent Cloud COS',
  kind: 'cloud',
  reference: 'https://www.tencentcloud.com/document/product/436/7730',
  signs: [
    { host: '*.myqcloud.com' },
    { host: '*.tencentcos.cn' },
    { field: 'x-cos-request-id', wrote: true },
  ],
  says: [
    { text: ['You post object request has been expired'], means: 'signed-url-expired' },
    { text: ['^Request has expired$'], means: 'signed-url-expired', only: true },
    { text: ['^InvalidAccessKeyId$'], means: 'api-key-invalid', only: true },
    { text: ['^SignatureDoesNotMatch$'], means: 'signature-mismatch', only: true },
    { text: ['^RequestTimeTooSkewed$'], means: 'clock-skew', only: true },
  ],
  incident: ['x-cos-request-id', 'RequestId'],
};
