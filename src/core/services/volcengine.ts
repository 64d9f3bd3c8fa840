import type { Service } from './service.ts';

export const volcengine: Service = {
  id: 'volcengine',
  name: 'Volcengine',
  kind: 'cloud',
  reference: 'https://www.volcengine.com/docs/6369/68677',
  signs: [{ host: '*.volcengineapi.com' }, { host: '*.volces.com' }],
  says: [
    { text: ['^InvalidAccessKey$'], means: 'api-key-invalid', only: true },
    { text: ['^SignatureDoesNotMatch$'], means: 'signature-mismatch', only: true },
    { text: ['^InvalidTimestamp$'], means: 'clock-skew', only: true },
    { text: ['^MissingAuthenticationToken$'], means: 'no-credential', only: true },
    { text: ['^AccountOverdueError$'], means: 'account-disabled' },
    {
      text: ['^ServiceOverdue$', '^ServiceNotOpen$', '^ModelNotOpen$'],
      means: 'api-not-enabled',
      only: true,
    },
  ],
  incident: ['ResponseMetadata.RequestId', 'x-tt-logid'],
};
