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
};
