import type { Service } from './service.ts';

export const webex: Service = {
  id: 'webex',
  name: 'Webex',
  kind: 'API',
  reference: 'https://developer.webex.com/docs/basics',
  signs: [{ host: 'webexapis.com' }],
  says: [
    {
      text: ['The request requires a valid access token set in the Authorization request header'],
      means: 'no-credential',
      certainty: 'likely',
      only: true,
      sent: 'nothing',
    },
    {
      text: ['The request requires a valid access token set in the Authorization request header'],
      means: 'token-rejected',
      certainty: 'likely',
      only: true,
      sent: 'something',
    },
  ],
};
