import { contentField } from '../http/content.ts';
import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const rabbitmq: Service = {
  id: 'rabbitmq',
  name: 'RabbitMQ management',
  kind: 'API',
  reference: 'https://www.rabbitmq.com/docs/management#permissions',
  signs: [
    { field: 'www-authenticate', value: 'realm RabbitMQ Management' },
    { text: 'Not administrator user', wrote: true },
    { text: 'Not management user', wrote: true },
    { text: 'Not monitor user', wrote: true },
    { text: 'User can only log in via localhost' },
  ],
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
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Send {request} as Basic, with a user of RabbitMQ that has the tag management, unless the owner of {host} has it take tokens.',
      code: { language: 'shell', text: 'curl -u "$NAME:$PASSWORD" \'https://{host}{path}\'' },
      when: inScheme('bearer'),
    },
    {
      of: 'scheme-mismatch',
      for: 'owner',
      does: 'If {host} is to take tokens, enable the plug-in for OAuth 2 (rabbitmq-plugins enable rabbitmq_auth_backend_oauth2) and name it in rabbitmq.conf. Where it is enabled, the log says why the token was refused: its aud must hold the resource_server_id, its scope a tag such as RESOURCE_SERVER_ID.tag:management.',
      code: {
        language: 'text',
        text: 'auth_backends.1 = rabbit_auth_backend_oauth2\nauth_backends.2 = rabbit_auth_backend_internal\nauth_oauth2.resource_server_id = rabbitmq\nauth_oauth2.issuer = https://ISSUER',
      },
      when: inScheme('bearer'),
    },
    {
      of: 'forbidden-reported-as-401',
      for: 'owner',
      does: 'If this user should have it, give it the tag {1}, without which {host} lets nobody do {request}; the tags that it has must be named again.',
      code: { language: 'shell', text: 'rabbitmqctl set_user_tags "$NAME" {1}' },
      finds: /Not (management|administrator|monitoring|policymaker)/,
    },
    {
      of: 'forbidden-reported-as-401',
      for: 'owner',
      does: 'If this user should have it, give it the tag monitoring, without which {host} lets nobody do {request}; the tags that it has must be named again.',
      code: { language: 'shell', text: 'rabbitmqctl set_user_tags "$NAME" monitoring' },
      finds: /Not monitor user/,
    },
    {
      of: 'forbidden-reported-as-401',
      for: 'owner',
      does: 'If this user should have it, give it permissions in the virtual host that {request} is about: to configure, to write and to read.',
      code: {
        language: 'shell',
        text: 'rabbitmqctl set_permissions -p "$VHOST" "$NAME" ".*" ".*" ".*"',
      },
      finds: /User not authori[sz]ed to access/,
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
