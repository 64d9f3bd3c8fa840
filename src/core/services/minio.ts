import type { Service } from './service.ts';

export const minio: Service = {
  id: 'minio',
  name: 'MinIO',
  kind: 'API',
  reference: 'https://min.io/docs/',
  signs: [
    { field: 'server', value: 'minio' },
    { field: 'x-minio-deployment-id', wrote: true },
    { field: 'x-minio-error-code', wrote: true },
  ],
  says: [
    {
      field: 'x-minio-error-code',
      value: '^AccessDenied$',
      sent: 'something',
      means: 'permission-denied',
      certainty: 'likely',
      note: 'It stands in the header where the answer has no body.',
    },
    {
      field: 'x-minio-error-code',
      value: '^SignatureDoesNotMatch$',
      means: 'signature-mismatch',
    },
    { field: 'x-minio-error-code', value: '^InvalidAccessKeyId$', means: 'api-key-invalid' },
    { field: 'x-minio-error-code', value: '^RequestTimeTooSkewed$', means: 'clock-skew' },
    {
      text: ['^Request is not valid yet$'],
      means: 'token-not-yet-valid',
      note: 'The time of the signature lies ahead of the clock of the server.',
    },
    {
      text: ['^Request has expired$'],
      means: 'signed-url-expired',
      when: ({ sent }) => sent.signedUrl !== null,
    },
  ],
  incident: ['x-amz-request-id'],
  remedies: [
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Sign with the address that the browser calls ({host}): behind a proxy set it as the endpoint of the client that signs, and let the proxy pass Host on as it came.',
    },
    {
      of: 'signature-mismatch',
      for: 'owner',
      does: 'Pass the Host of {host} on to MinIO unchanged.',
      code: { language: 'nginx', text: 'proxy_set_header Host $http_host;' },
    },
  ],
};
