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
    {
      text: ['^Your referer host is not allowed$'],
      means: 'origin-not-allowed',
      note: 'The plugin referer-restriction compares the host in Referer with its list.',
    },
    {
      text: [
        '^(no csrf token in headers|no csrf cookie|csrf token mismatch|Failed to verify the csrf token signature)$',
      ],
      means: 'csrf-rejected',
    },
  ],
  remedies: [
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'If {page} is a site of yours, add that name, without scheme and port, to the whitelist of referer-restriction on the route of {request} (or take it off the blacklist); bypass_missing lets requests without Referer through.',
      code: {
        language: 'json',
        text: '"referer-restriction": { "whitelist": ["{page}"], "bypass_missing": false }',
      },
      finds: /referer host is not allowed/,
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'Let the page send Referer with {request}, since {host} looks at it and not at Origin: a Referrer-Policy of no-referrer keeps it back. A server of your own is refused as well unless it sends a Referer that is allowed, or none where bypass_missing is set.',
      finds: /referer host is not allowed/,
    },
  ],
};
