import type { Service } from './service.ts';

export const ups: Service = {
  id: 'ups',
  name: 'UPS',
  kind: 'API',
  reference: 'https://developer.ups.com/oauth-developer-guide',
  signs: [{ host: 'onlinetools.ups.com' }, { host: 'wwwcie.ups.com' }],
  says: [
    { text: ['^250002$'], means: 'bad-credential', only: true },
    { text: ['^10401$'], means: 'client-authentication-failed', only: true },
    { text: ['^250003$'], means: 'api-key-invalid', only: true, certainty: 'likely' },
  ],
};
