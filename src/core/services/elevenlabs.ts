import type { Service } from './service.ts';

export const elevenlabs: Service = {
  id: 'elevenlabs',
  name: 'ElevenLabs API',
  kind: 'API',
  reference: 'https://elevenlabs.io/docs/eleven-api/resources/errors',
  signs: [{ sends: 'xi-api-key' }, { host: '*.elevenlabs.io' }],
  takes: { schemes: ['bearer'], fields: ['xi-api-key'] },
  says: [
    {
      text: ['^detected_unusual_activity$', 'Unusual activity detected Free Tier usage disabled'],
      means: 'account-disabled',
      note: 'The free tier is withdrawn from addresses of proxies and clouds; a paid plan is not.',
    },
    { text: '^invalid_api_key$', means: 'api-key-invalid', only: true },
    {
      text: ['^needs_authorization$', 'Neither authorization header nor xi-api-key received'],
      means: 'no-credential',
    },
    { text: '^missing_permissions$', means: 'insufficient-scope', only: true },
    { text: '^quota_exceeded$', means: 'rate-limited', only: true },
    { text: 'only_for_creator', means: 'api-not-enabled', only: true },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Edit the API key (Developers, API Keys) so that it has the permission that the answer to {request} names, or send another key in xi-api-key.',
    },
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Look at the credits of the account (Subscription): those of the period are used up, or the limit of this key is (API Keys, credit limit); {request} passes again when the period begins anew.',
    },
  ],
};
