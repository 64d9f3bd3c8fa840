import { contentField } from '../http/content.ts';
import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const rabbitmq: Service = {
  id: 'rabbitmq',
  name: 'RabbitMQ management',
  kind: 'API',
  reference: 'https://www.rabbitmq.com/docs/management#permissions',
  signs: [{ field: 'www-authenticate', value: 'realm RabbitMQ Management' }],
  says: [
    {
      text: ['^Login failed$'],
      means: 'password-rejected',
      when: (r) =>
        inScheme('basic')(r) &&
        /^not_authori[sz]ed$/.test(contentField(r.content, 'error')?.value ?? ''),
    },
    {
      text: [
        'Not management user',
        'Not administrator user',
        'Not monitor user',
        'Not policymaker',
        'User not authorised to access',
        'User not authorized to access',
        'Not monitoring user',
        'Not administrator',
      ],
      means: 'forbidden-reported-as-401',
      status: 401,
      note: 'The user is known; a tag or permission is lacking.',
    },
    { text: ['User can only log in via localhost'], means: 'ip-not-allowed' },
  ],
  remedies: [
    {
      of: 'forbidden-reported-as-401',
      for: 'owner',
      does: 'If this user should have it, give it the tag {1}, without which {host} lets nobody do {request}; the tags that it has must be named again.',
      code: { language: 'shell', text: 'rabbitmqctl set_user_tags "$NAME" {1}' },
      finds: /Not (management|administrator|monitoring|policymaker)/,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'The user guest may sign in from the machine itself only: create another user for {host}, or change loopback_users.',
      code: {
        language: 'shell',
        text: 'rabbitmqctl add_user NAME && rabbitmqctl set_user_tags NAME administrator',
      },
    },
  ],
};
