import type { Service } from './service.ts';

export const tinify: Service = {
  id: 'tinify',
  name: 'Tinify',
  kind: 'API',
  reference: 'https://tinify.com/developers/reference',
  signs: [{ host: 'api.tinify.com' }],
  says: [
    {
      text: ['^Credentials are invalid$'],
      means: 'api-key-invalid',
      only: true,
      sent: 'something',
      note: 'The password of the Basic credentials is the API key; the user is always api.',
    },
  ],
  remedies: [
    {
      of: ['api-key-invalid', 'password-rejected'],
      for: 'developer',
      does: 'Compare the API key with the one at tinify.com/dashboard/api, and repeat {request}: it goes as the password, with the word api as the user.',
      code: {
        language: 'shell',
        text: 'curl -i --user "api:$TINIFY_API_KEY" --data-binary @image.png https://api.tinify.com/shrink',
      },
    },
  ],
};
