import type { Service } from './service.ts';

export const rubygems: Service = {
  id: 'rubygems',
  name: 'RubyGems.org',
  kind: 'API',
  reference: 'https://guides.rubygems.org/rubygems-org-api/',
  signs: [{ host: 'rubygems.org' }],
  bare: true,
  says: [
    {
      text: ['Access Denied Please sign up for an account at'],
      means: 'api-key-invalid',
      sent: 'something',
      note: 'It knows nobody with this key.',
    },
    {
      text: ['Access Denied Please sign up for an account at'],
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: ['This API key cannot perform the specified action on this gem'],
      means: 'insufficient-scope',
    },
    { text: ['The API key doesnt have access'], means: 'insufficient-scope', only: true },
    {
      text: [
        'You have enabled multifactor authentication but no OTP code provided',
        'Your OTP code is incorrect',
      ],
      means: 'step-up-required',
    },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create an API key with the scope that {request} needs (rubygems.org, Settings, API keys: push, yank, owners), for all gems or this one.',
    },
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Send the code of the authenticator with {request}, as gem push does when it asks for it.',
      code: { language: 'shell', text: 'gem push --otp "$OTP" "$GEM"' },
    },
  ],
};
