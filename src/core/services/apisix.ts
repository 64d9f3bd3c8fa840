import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { inScheme } from './when.ts';

const isPast = ({ lifetime }: Reading): boolean => lifetime?.state === 'expired';

export const apisix: Service = {
  id: 'apisix',
  name: 'Apache APISIX',
  kind: 'gateway',
  reference: 'https://apisix.apache.org/docs/apisix/plugins/key-auth/',
  signs: [{ field: 'server', value: 'apisix' }],
  says: [
    {
      text: ['^Invalid authorization in request$'],
      means: 'basic-malformed',
      when: inScheme('basic'),
      certainty: 'likely',
    },
    { text: ['Missing related consumer'], means: 'api-key-invalid', certainty: 'likely' },
    {
      text: [
        '^Missing API key found in request$',
        '^Missing JWT token in request$',
        '^Missing authorization in request$',
      ],
      means: 'no-credential',
    },
    { text: ['^Invalid API key in request$'], means: 'api-key-invalid' },
    {
      text: ['^(Invalid|missing) user key in JWT token$'],
      means: 'token-rejected',
      note: 'The claim key names no consumer.',
      certainty: 'likely',
    },
    { text: ['^JWT token invalid'], means: 'bad-credential' },
    {
      text: ['^failed to verify jwt$'],
      only: true,
      means: 'token-signature-invalid',
      certainty: 'likely',
      when: (r) => !isPast(r),
    },
    {
      text: ['^failed to verify jwt$'],
      only: true,
      means: 'bad-credential',
      when: isPast,
      note: 'It says so of every check that fails.',
    },
    {
      text: ['^Invalid user authorization$'],
      means: 'password-rejected',
      when: inScheme('basic'),
    },
    {
      text: [
        '^The consumer_name is forbidden$',
        '^The (consumer_group_id|service_id|route_id) is forbidden$',
      ],
      means: 'permission-denied',
    },
    { text: ['^Your IP address is not allowed$'], means: 'ip-not-allowed' },
    { text: ['^Your referer host is not allowed$'], means: 'origin-not-allowed' },
    {
      text: [
        '^(no csrf token in headers|no csrf cookie|csrf token mismatch|Failed to verify the csrf token signature)$',
      ],
      means: 'csrf-rejected',
    },
  ],
};
