import type { Service } from './service.ts';

/** The reasons that the Apple Push Notification service gives in its body. */
export const applePush: Service = {
  id: 'apple-push',
  name: 'Apple Push Notification service',
  kind: 'API',
  reference:
    'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
  signs: [
    { host: '*.push.apple.com', wrote: true },
    { field: 'apns-id', wrote: true },
  ],
  says: [
    {
      text: ['^UnrelatedKeyIdInToken$'],
      means: 'token-wrong-type',
      certainty: 'likely',
      note: 'Another key than the connection began with.',
    },
    { text: '^ExpiredProviderToken$', means: 'token-expired', only: true },
    { text: '^InvalidProviderToken$', means: 'token-rejected', only: true, certainty: 'likely' },
    { text: '^MissingProviderToken$', means: 'no-credential', only: true },
    { text: '^BadJwtToken$', means: 'token-rejected', only: true, certainty: 'likely' },
    {
      text: ['^BadCertificate$', '^BadCertificateEnvironment$'],
      means: 'client-certificate-required',
      only: true,
    },
    {
      text: ['^BadEnvironmentKeyInToken$', '^BadEnvironmentKeyIdInToken$'],
      means: 'token-wrong-type',
      only: true,
      certainty: 'likely',
    },
    { text: '^InvalidSigningKey$', means: 'token-signature-invalid', only: true },
    { text: '^TooManyProviderTokenUpdates$', means: 'rate-limited', only: true },
  ],
  incident: ['apns-id'],
};
