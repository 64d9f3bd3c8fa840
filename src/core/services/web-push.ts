import type { Service } from './service.ts';

export const webPush: Service = {
  id: 'web-push',
  name: 'Web Push (VAPID)',
  kind: 'API',
  reference: 'https://www.rfc-editor.org/rfc/rfc8292#section-4.2',
  says: [
    {
      text: [
        'VAPID credentials in the authorization header do not correspond',
        'VAPID public key mismatch',
      ],
      means: 'token-signature-invalid',
      note: 'The subscription belongs to another key than the one that signed this request.',
    },
  ],
};
